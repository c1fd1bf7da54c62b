package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A refusal as Telegram words it; it becomes the answer to the call. */
final class ApiError extends Exception {

  private static final long serialVersionUID = 1L;

  private final int code;
  private final transient ObjectNode parameters;

  private ApiError(int code, String description, ObjectNode parameters) {
    super(description, null, false, false);
    this.code = code;
    this.parameters = parameters;
  }

  static ApiError badRequest(String what) {
    return new ApiError(400, "Bad Request: " + what, Json.object());
  }

  static ApiError forbidden(String what) {
    return new ApiError(403, "Forbidden: " + what, Json.object());
  }

  static ApiError of(int code, String description) {
    return new ApiError(code, description, Json.object());
  }

  static ApiError migrated(long toChatId) {
    return new ApiError(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        Json.object().put("migrate_to_chat_id", toChatId));
  }

  static ApiError tooManyRequests(long retryAfterSeconds) {
    return new ApiError(
        429,
        "Too Many Requests: retry after " + retryAfterSeconds,
        Json.object().put("retry_after", retryAfterSeconds));
  }

  Reply reply() {
    ObjectNode body =
        Json.object().put("ok", false).put("error_code", code).put("description", getMessage());
    if (!parameters.isEmpty()) {
      body.set("parameters", parameters);
    }
    return new Reply(code, body);
  }
}
