package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.Attachment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Reads what a message holds besides words. Read off the JSON, by field, because a kind that is
 * newer than the library must come through as well, by its name.
 */
final class MediaReader {

  private static final String BYTES = "application/octet-stream";

  /** What says who, where, when and how, and is no content itself. */
  private static final Set<String> FRAME =
      Set.of(
          "message_id",
          "message_thread_id",
          "direct_messages_topic",
          "from",
          "sender_chat",
          "sender_boost_count",
          "sender_business_bot",
          "sender_tag",
          "date",
          "guest_query_id",
          "business_connection_id",
          "chat",
          "is_topic_message",
          "is_automatic_forward",
          "reply_to_message",
          "external_reply",
          "origin", // of an external reply
          "quote",
          "reply_to_story",
          "reply_to_checklist_task_id",
          "reply_to_poll_option_id",
          "via_bot",
          "guest_bot_caller_user",
          "guest_bot_caller_chat",
          "edit_date",
          "has_protected_content",
          "is_from_offline",
          "is_paid_post",
          "media_group_id",
          "author_signature",
          "paid_star_count",
          "text",
          "entities",
          "link_preview_options",
          "suggested_post_info",
          "effect_id",
          "caption",
          "caption_entities",
          "show_caption_above_media",
          "has_media_spoiler",
          "reply_markup");

  private MediaReader() {}

  /** Everything in a message that is not words, in Telegram's order. */
  static List<Media> read(JsonNode message) {
    List<Media> found = new ArrayList<>();
    Iterable<String> fields = message::fieldNames;
    for (String field : fields) {
      if (!FRAME.contains(field)
          && !field.startsWith("forward_")
          && !isSaidAlready(field, message)
          && !ServiceFields.holds(field)) {
        found.add(one(field, message.get(field)));
      }
    }
    return found;
  }

  /** Old fields stay beside the new ones that say more. */
  private static boolean isSaidAlready(String field, JsonNode message) {
    return switch (field) {
      case "document" -> message.has("animation");
      case "location" -> message.has("venue");
      case "photo" -> message.has("live_photo");
      default -> false;
    };
  }

  private static Media one(String field, JsonNode it) {
    return switch (field) {
      case "photo" -> file(Kind.PHOTO, largest(it), "photo.jpg", "image/jpeg");
      case "live_photo" -> file(Kind.VIDEO, it, "live-photo.mp4", "video/mp4");
      case "document" -> file(Kind.DOCUMENT, it, "document", BYTES);
      case "voice" -> file(Kind.VOICE, it, "voice.ogg", "audio/ogg");
      case "audio" -> file(Kind.AUDIO, it, title(it, "audio.mp3"), "audio/mpeg");
      case "video" -> file(Kind.VIDEO, it, "video.mp4", "video/mp4");
      case "animation" -> file(Kind.ANIMATION, it, "animation.mp4", "video/mp4");
      case "video_note" -> file(Kind.VIDEO_NOTE, it, "video-note.mp4", "video/mp4");
      case "sticker" -> sticker(it);
      case "location" -> bare(Kind.LOCATION, coordinates(it));
      case "venue" ->
          bare(
              Kind.LOCATION,
              text(it, "title")
                  + ", "
                  + text(it, "address")
                  + " ("
                  + coordinates(it.path("location"))
                  + ")");
      case "contact" ->
          bare(
              Kind.CONTACT,
              (text(it, "first_name") + " " + text(it, "last_name")).strip()
                  + ", "
                  + text(it, "phone_number"));
      case "poll" -> bare(Kind.POLL, text(it, "question") + ": " + texts(it.path("options")));
      case "checklist" -> bare(Kind.OTHER, text(it, "title") + ": " + texts(it.path("tasks")));
      case "dice" -> bare(Kind.OTHER, text(it, "emoji") + " " + it.path("value").asInt());
      case "game", "invoice" -> bare(Kind.OTHER, text(it, "title"));
      default -> bare(Kind.OTHER, FileNames.words(field));
    };
  }

  private static Media file(Kind kind, JsonNode it, String name, String mediaType) {
    return new Media(
        kind,
        FileNames.clean(string(it, "file_name"), name),
        string(it, "mime_type")
            .map(FileNames::line)
            .filter(type -> !type.isEmpty())
            .orElse(mediaType),
        it.path("file_size").asLong(),
        string(it, "file_id"));
  }

  private static Media sticker(JsonNode it) {
    String mediaType = "image/webp";
    if (it.path("is_video").asBoolean()) {
      mediaType = "video/webm";
    } else if (it.path("is_animated").asBoolean()) {
      mediaType = "application/x-tgsticker";
    }
    return new Media(
        Kind.STICKER,
        text(it, "emoji"),
        mediaType,
        it.path("file_size").asLong(),
        string(it, "file_id"));
  }

  private static Media bare(Kind kind, String says) {
    return new Media(kind, FileNames.line(says), BYTES, 0, Optional.empty());
  }

  private static JsonNode largest(JsonNode sizes) {
    JsonNode largest = sizes.path(0);
    for (JsonNode size : sizes) {
      if (area(size) >= area(largest)) {
        largest = size;
      }
    }
    return largest;
  }

  private static long area(JsonNode size) {
    return size.path("width").asLong() * size.path("height").asLong();
  }

  private static String title(JsonNode audio, String otherwise) {
    String title = text(audio, "title");
    return title.isEmpty() ? otherwise : title;
  }

  private static String coordinates(JsonNode location) {
    return location.path("latitude").asText() + ", " + location.path("longitude").asText();
  }

  private static String texts(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> text(item, "text"))
        .collect(Collectors.joining(" / "));
  }

  private static String text(JsonNode it, String field) {
    return FileNames.line(it.path(field).asText(""));
  }

  private static Optional<String> string(JsonNode it, String field) {
    return Optional.of(it.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
