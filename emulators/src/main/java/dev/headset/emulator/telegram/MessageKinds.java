package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** What a message is, by the field that makes it so. */
final class MessageKinds {

  /** Files; an animation carries a document as well, so it stands first. */
  static final List<String> FILES =
      List.of("animation", "photo", "document", "video", "audio", "voice", "video_note", "sticker");

  /** Of these, those that can have words. */
  static final List<String> CAPTIONED =
      List.of("animation", "photo", "document", "video", "audio", "voice");

  /** A venue carries a location as well, so it stands first. */
  private static final List<String> OTHERS =
      List.of("venue", "location", "contact", "poll", "dice", "story");

  private MessageKinds() {}

  static String of(JsonNode message) {
    return Stream.of(List.of("text"), FILES, OTHERS, ServiceMessages.KINDS)
        .flatMap(List::stream)
        .filter(message::has)
        .findFirst()
        .orElse("unknown");
  }

  static List<FileView> files(JsonNode message, FileShelf shelf) {
    return FILES.stream()
        .filter(message::has)
        .limit(1)
        .map(kind -> fileId(message.get(kind)))
        .flatMap(id -> shelf.byId(id).stream())
        .map(file -> new FileView(file.kind(), file.name(), file.contentType(), file.bytes()))
        .toList();
  }

  /** Of a photo, which comes in several sizes, the largest, which stands last. */
  private static String fileId(JsonNode file) {
    JsonNode one = file.isArray() ? file.path(file.size() - 1) : file;
    return one.path("file_id").asText();
  }
}
