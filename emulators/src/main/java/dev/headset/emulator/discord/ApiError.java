package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A refusal in Discord's words: an HTTP status, a JSON error code, a message and its details. */
final class ApiError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;
  private final transient ObjectNode errors;

  private ApiError(int status, int code, String message, ObjectNode errors) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  static ApiError of(int status, int code, String message) {
    return new ApiError(status, code, message, Json.object());
  }

  static ApiError unknown(int code, String what) {
    return of(404, code, "Unknown " + what);
  }

  static ApiError unknownChannel() {
    return unknown(10003, "Channel");
  }

  static ApiError unknownMessage() {
    return unknown(10008, "Message");
  }

  static ApiError unknownUser() {
    return unknown(10013, "User");
  }

  static ApiError missingAccess() {
    return of(403, 50001, "Missing Access");
  }

  static ApiError missingPermissions() {
    return of(403, 50013, "Missing Permissions");
  }

  static ApiError archived() {
    return of(400, 50083, "Thread is archived");
  }

  /**
   * Invalid Form Body.
   *
   * @param field the place, dotted as in {@code components.0.components.1.label}
   * @param reason Discord's constant for it, {@code BASE_TYPE_BAD_LENGTH}
   */
  static ApiError form(String field, String reason, String message) {
    ObjectNode root = Json.object();
    ObjectNode at = root;
    for (String step : field.split("\\.", -1)) {
      at = at.putObject(step);
    }
    at.putArray("_errors").addObject().put("code", reason).put("message", message);
    return new ApiError(400, 50035, "Invalid Form Body", root);
  }

  static ApiError tooLong(String field, int min, int max) {
    return form(
        field, "BASE_TYPE_BAD_LENGTH", "Must be between " + min + " and " + max + " in length.");
  }

  static ApiError required(String field) {
    return form(field, "BASE_TYPE_REQUIRED", "This field is required");
  }

  int status() {
    return status;
  }

  int code() {
    return code;
  }

  RestAnswer answer() {
    ObjectNode body = Json.object().put("message", getMessage()).put("code", code);
    if (errors != null && !errors.isEmpty()) {
      body.set("errors", errors);
    }
    return RestAnswer.of(status, body);
  }
}
