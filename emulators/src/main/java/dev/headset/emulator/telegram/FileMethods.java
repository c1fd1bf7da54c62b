package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** {@code getFile}, which tells where a file of up to 20 MB can be fetched. */
final class FileMethods {

  private static final long MAX_BYTES = 20L << 20; // core.telegram.org/bots/api#getfile

  private FileMethods() {}

  static void addTo(Map<String, ApiMethod> methods) {
    methods.put("getFile", FileMethods::getFile);
  }

  private static JsonNode getFile(Call call) throws ApiError {
    FileShelf.Shelved file =
        call.world()
            .files
            .byId(call.parameters().textOr("file_id", ""))
            .orElseThrow(
                () -> ApiError.badRequest("wrong file_id or the file is temporarily unavailable"));
    if (file.bytes().length > MAX_BYTES) {
      throw ApiError.badRequest("file is too big");
    }
    return file.json().put("file_path", file.path());
  }
}
