package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** What a person sends other than plain text: {@code TelegramContent.photo(bytes).saying("…")}. */
public final class TelegramContent {

  private final BiConsumer<ObjectNode, FileShelf> fill;
  private final String caption;

  private TelegramContent(BiConsumer<ObjectNode, FileShelf> fill, String caption) {
    this.fill = fill;
    this.caption = caption;
  }

  /** A picture, which Telegram stores as JPEG in several sizes and without a name. */
  public static TelegramContent photo(byte[] bytes) {
    return file("photo", "photo.jpg", "image/jpeg", bytes);
  }

  /** Any file. */
  public static TelegramContent document(String name, String contentType, byte[] bytes) {
    return file("document", name, contentType, bytes);
  }

  /** A film. */
  public static TelegramContent video(byte[] bytes) {
    return file("video", "film.mp4", "video/mp4", bytes);
  }

  /** A silent, looping film. */
  public static TelegramContent animation(byte[] bytes) {
    return file("animation", "animation.mp4", "video/mp4", bytes);
  }

  /** A spoken message. */
  public static TelegramContent voice(byte[] bytes) {
    return file("voice", "voice.ogg", "audio/ogg", bytes);
  }

  /** A round film of the speaker. */
  public static TelegramContent videoNote(byte[] bytes) {
    return file("video_note", "note.mp4", "video/mp4", bytes);
  }

  /** A piece of music. */
  public static TelegramContent audio(String name, byte[] bytes) {
    return file("audio", name, "audio/mpeg", bytes);
  }

  /** A sticker that stands for an emoji. */
  public static TelegramContent sticker(String emoji, byte[] bytes) {
    return new TelegramContent(
        (message, shelf) -> {
          FileShelf.Shelved file = shelf.add("sticker", "sticker.webp", "image/webp", bytes);
          Media.put(message, file);
          message.withObject("/sticker").put("emoji", emoji);
        },
        "");
  }

  /** A place on the map. */
  public static TelegramContent location(double latitude, double longitude) {
    return new TelegramContent(
        (message, shelf) -> message.set("location", Media.location(latitude, longitude)), "");
  }

  /** A place with a name and an address. */
  public static TelegramContent venue(
      double latitude, double longitude, String title, String address) {
    return new TelegramContent(
        (message, shelf) -> {
          ObjectNode place = Media.location(latitude, longitude);
          message.set("location", place);
          ObjectNode venue = message.putObject("venue");
          venue.set("location", place.deepCopy());
          venue.put("title", title).put("address", address);
        },
        "");
  }

  /** Somebody's telephone number. */
  public static TelegramContent contact(String phone, String firstName) {
    return new TelegramContent(
        (message, shelf) ->
            message.putObject("contact").put("phone_number", phone).put("first_name", firstName),
        "");
  }

  /** A question with answers to vote for. */
  public static TelegramContent poll(String question, String... options) {
    return new TelegramContent(
        (message, shelf) -> message.set("poll", Media.poll(message, question, options)), "");
  }

  /** A rolled die. */
  public static TelegramContent dice(String emoji, int value) {
    return new TelegramContent(
        (message, shelf) -> message.putObject("dice").put("emoji", emoji).put("value", value), "");
  }

  /** The same with a caption; only files have one. */
  public TelegramContent saying(String words) {
    return new TelegramContent(fill, words);
  }

  /** The same, passed on from somebody whose account the sender's app does not show. */
  public TelegramContent forwardedFrom(String name) {
    return new TelegramContent(
        (message, shelf) -> {
          putOn(message, shelf);
          message
              .putObject("forward_origin")
              .put("type", "hidden_user")
              .put("sender_user_name", name)
              .put("date", message.path("date").asLong());
        },
        "");
  }

  /** A text as a person formatted it, or as their app did; entities stand as they are given. */
  public static TelegramContent formatted(String text, EntityView... entities) {
    return new TelegramContent(
        (message, shelf) -> {
          Commands.putText(message, text);
          ArrayNode all = message.withArray("/entities");
          Arrays.stream(entities).map(TelegramContent::entity).forEach(all::add);
        },
        "");
  }

  private static ObjectNode entity(EntityView view) {
    ObjectNode json = Json.object().put("type", view.type());
    json.put("offset", view.offset()).put("length", view.length());
    switch (view.type()) {
      case "text_link" -> json.put("url", view.argument());
      case "pre" -> json.put("language", view.argument());
      case "custom_emoji" -> json.put("custom_emoji_id", view.argument());
      case "text_mention" ->
          json.set(
              "user",
              Json.object()
                  .put("id", Long.parseLong(view.argument()))
                  .put("is_bot", false)
                  .put("first_name", "Somebody"));
      default -> {}
    }
    return json;
  }

  static TelegramContent text(String text) {
    return new TelegramContent((message, shelf) -> Commands.putText(message, text), "");
  }

  void putOn(ObjectNode message, FileShelf shelf) {
    fill.accept(message, shelf);
    if (!caption.isEmpty()) {
      message.put("caption", caption);
    }
  }

  private static TelegramContent file(String kind, String name, String type, byte[] bytes) {
    return new TelegramContent(
        (message, shelf) -> Media.put(message, shelf.add(kind, name, type, bytes)), "");
  }
}
