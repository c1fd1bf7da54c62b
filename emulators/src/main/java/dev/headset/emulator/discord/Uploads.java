package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Uploaded files and what the {@code attachments} of the body say of them. */
final class Uploads {

  static final int MAX_FILES = 10;

  private static final Pattern FIELD = Pattern.compile("files\\[(\\d{1,3})]");
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]");

  private Uploads() {}

  static List<AttachmentState> attachments(World world, JsonNode body, List<Upload> uploads) {
    if (uploads.size() > MAX_FILES) {
      throw ApiError.of(400, 30015, "Maximum number of attachments in a message reached (10)");
    }
    List<AttachmentState> files = new ArrayList<>();
    for (Upload upload : uploads) {
      files.add(attachment(world, body, upload));
    }
    for (JsonNode described : Json.arrayOf(body, "attachments")) {
      requireFile(described, uploads);
    }
    return files;
  }

  /** An entry under a small number names an upload of this very request. */
  private static void requireFile(JsonNode described, List<Upload> uploads) {
    long id = Json.id(described.path("id")).orElse(-1);
    boolean here = uploads.stream().anyMatch(upload -> index(upload) == id);
    if (id >= 0 && id < 1000 && !here) {
      throw ApiError.form("attachments", "ATTACHMENT_NOT_FOUND", "Attachment was not uploaded");
    }
  }

  private static AttachmentState attachment(World world, JsonNode body, Upload upload) {
    if (upload.bytes().length > world.maxFileBytes) {
      throw ApiError.of(413, 40005, "Request entity too large");
    }
    long index = index(upload);
    JsonNode described = Json.object();
    for (JsonNode one : Json.arrayOf(body, "attachments")) {
      described = Json.id(one.path("id")).orElse(-1) == index ? one : described;
    }
    String name = Json.text(described, "filename").orElse(upload.fileName());
    ObjectNode extras = Json.object();
    for (String field : List.of("waveform", "duration_secs")) {
      if (described.hasNonNull(field)) {
        extras.set(field, described.get(field));
      }
    }
    String description = Json.text(described, "description").orElse("");
    return new AttachmentState(
        world.nextId(), safe(name), type(name, upload), upload.bytes(), description, extras);
  }

  private static long index(Upload upload) {
    Matcher field = FIELD.matcher(upload.field());
    if (field.matches()) {
      return Long.parseLong(field.group(1));
    }
    if (upload.field().equals("file")) {
      return 0; // the old name of a single upload, still taken
    }
    throw ApiError.form("files", "INVALID_FIELD", "A file's field is files[n]");
  }

  /** Discord replaces what is unfit for an address: blanks become underscores. */
  static String safe(String name) {
    String safe = UNSAFE.matcher(name.replace(' ', '_')).replaceAll("");
    return safe.isEmpty() ? "unknown" : safe;
  }

  /** Discord tells a file's type by its name, and by what was said only where that says nothing. */
  private static String type(String name, Upload upload) {
    return Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
        .orElse(upload.contentType());
  }
}
