package dev.headset.emulator.telegram;

import java.util.Locale;
import java.util.Optional;

/** A file that a call brings: uploaded with it, or named by the id of one that was sent before. */
final class FileInput {

  private static final String ATTACHED = "attach://";
  private static final long MAX_BYTES = 50L << 20; // core.telegram.org/bots/api#sending-files
  private static final long MAX_PHOTO_BYTES = 10L << 20;

  private FileInput() {}

  /** The file of the parameter that is called like its kind. */
  static FileShelf.Shelved required(Call call, String kind) throws ApiError {
    UploadedPart part = call.parameters().files().get(kind);
    if (part != null) {
      return shelve(call, kind, part);
    }
    String given = call.parameters().textOr(kind, "").strip();
    if (given.isEmpty()) {
      throw ApiError.badRequest("there is no " + spoken(kind) + " in the request");
    }
    return resolve(call, kind, given);
  }

  /** The file that a text names: an attached part or the id of a file. */
  static FileShelf.Shelved resolve(Call call, String kind, String given) throws ApiError {
    if (given.startsWith(ATTACHED)) {
      UploadedPart part = call.parameters().files().get(given.substring(ATTACHED.length()));
      if (part == null) {
        throw ApiError.badRequest("attached file \"" + given + "\" not found");
      }
      return shelve(call, kind, part);
    }
    if (given.matches("https?://.*")) {
      throw ApiError.badRequest("failed to get HTTP URL content");
    }
    Optional<FileShelf.Shelved> known = call.world().files.byId(given);
    if (known.isEmpty()) {
      throw ApiError.badRequest("wrong file identifier/HTTP URL specified");
    }
    if (!known.get().kind().equals(kind)) {
      throw ApiError.badRequest(
          "can't use file of type " + name(known.get().kind()) + " as " + name(kind));
    }
    return known.get();
  }

  private static FileShelf.Shelved shelve(Call call, String kind, UploadedPart part)
      throws ApiError {
    if (part.bytes().length == 0) {
      throw ApiError.badRequest("file must be non-empty");
    }
    if (part.bytes().length > MAX_BYTES) {
      throw ApiError.of(413, "Request Entity Too Large");
    }
    if (kind.equals("photo") && part.bytes().length > MAX_PHOTO_BYTES) {
      throw ApiError.badRequest("file is too big");
    }
    String name = part.name().isBlank() ? "file" : part.name();
    return call.world().files.add(kind, name, part.contentType(), part.bytes());
  }

  private static String spoken(String kind) {
    return kind.replace('_', ' ');
  }

  private static String name(String kind) {
    StringBuilder name = new StringBuilder();
    for (String word : kind.split("_", -1)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }
}
