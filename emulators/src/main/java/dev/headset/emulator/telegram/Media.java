package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How files and other content stand in a message. */
final class Media {

  private static final int SIDE = 90;

  private Media() {}

  static void put(ObjectNode message, FileShelf.Shelved file) {
    ObjectNode json = file.json();
    switch (file.kind()) {
      case "photo" -> putPhoto(message, json, file.thumbnailId());
      case "document" -> message.set("document", named(json, file));
      case "voice" ->
          message.set("voice", json.put("duration", 3).put("mime_type", file.contentType()));
      case "audio" -> message.set("audio", named(json, file).put("duration", 3));
      case "video_note" -> message.set("video_note", json.put("length", SIDE).put("duration", 3));
      case "sticker" ->
          message.set(
              "sticker",
              json.put("type", "regular")
                  .put("width", SIDE)
                  .put("height", SIDE)
                  .put("is_animated", false)
                  .put("is_video", false));
      case "animation" -> {
        ObjectNode film = film(json, file);
        message.set("animation", film);
        message.set("document", named(file.json(), file));
      }
      default -> message.set(file.kind(), film(json, file));
    }
  }

  static ObjectNode location(double latitude, double longitude) {
    return Json.object().put("latitude", latitude).put("longitude", longitude);
  }

  static ObjectNode poll(ObjectNode message, String question, String... options) {
    ObjectNode poll =
        Json.object()
            .put("id", "5" + message.path("message_id").asText())
            .put("question", question)
            .put("total_voter_count", 0)
            .put("is_closed", false)
            .put("is_anonymous", true)
            .put("type", "regular")
            .put("allows_multiple_answers", false);
    for (String option : options) {
      poll.withArray("options").addObject().put("text", option).put("voter_count", 0);
    }
    return poll;
  }

  private static void putPhoto(ObjectNode message, ObjectNode json, String smallId) {
    ObjectNode small = json.deepCopy();
    small.put("file_id", smallId).put("file_unique_id", "AQADsmall");
    small.put("width", SIDE).put("height", SIDE).put("file_size", 1);
    message.putArray("photo").add(small).add(json.put("width", 800).put("height", 600));
  }

  private static ObjectNode named(ObjectNode json, FileShelf.Shelved file) {
    return json.put("file_name", file.name()).put("mime_type", file.contentType());
  }

  private static ObjectNode film(ObjectNode json, FileShelf.Shelved file) {
    return named(json, file).put("width", 640).put("height", 360).put("duration", 3);
  }
}
