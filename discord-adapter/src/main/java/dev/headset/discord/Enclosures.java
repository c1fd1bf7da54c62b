package dev.headset.discord;

import dev.headset.platform.Attachment;
import dev.headset.platform.Attachment.Kind;
import dev.headset.relay.FileNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * What a message holds besides its text: files, stickers, a poll, and whatever else, by a name. The
 * fields are those of <a
 * href="https://docs.discord.com/developers/resources/message#message-object">a message</a>.
 */
final class Enclosures {

  private static final String UNKNOWN_TYPE = "application/octet-stream";
  private static final int VOICE_MESSAGE = 1 << 13;
  private static final int MAX_NAME = 200;

  private Enclosures() {}

  /** All of them, in order; never empty for a message that has content and no text. */
  static List<Enclosure> of(DataObject message) {
    List<Enclosure> all = new ArrayList<>(carried(message));
    forwarded(message).forEach(each -> all.addAll(carried(each)));
    boolean silent = Json.words(message, "content").isEmpty() && forwarded(message).isEmpty();
    if (all.isEmpty() && silent) {
      all.addAll(strange(message));
    }
    return List.copyOf(all);
  }

  /** What was forwarded, which Discord keeps apart from the message's own. */
  static List<DataObject> forwarded(DataObject message) {
    return Json.objects(message, "message_snapshots").stream()
        .flatMap(snapshot -> Json.object(snapshot, "message").stream())
        .toList();
  }

  /** The words of a message; of one that has none, those of its cards and building blocks. */
  static String words(DataObject message) {
    return Json.words(message, "content").orElseGet(() -> Cards.words(message));
  }

  /** What it brings, by name, in one line. */
  static String names(DataObject message) {
    return of(message).stream()
        .map(enclosure -> enclosure.described().name())
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static List<Enclosure> carried(DataObject message) {
    boolean voice = (Json.number(message, "flags") & VOICE_MESSAGE) != 0;
    List<Enclosure> all = new ArrayList<>();
    Json.objects(message, "attachments").forEach(file -> all.add(file(file, voice)));
    Json.objects(message, "sticker_items")
        .forEach(sticker -> all.add(named(Kind.STICKER, sticker.getString("name", ""))));
    Json.object(message, "poll").ifPresent(poll -> all.add(named(Kind.POLL, poll(poll))));
    return all;
  }

  private static Enclosure file(DataObject file, boolean voice) {
    String type = Json.words(file, "content_type").orElse(UNKNOWN_TYPE);
    Attachment described =
        new Attachment(
            voice ? Kind.VOICE : kind(type),
            FileNames.clean(file.getString("filename", "")),
            type,
            Json.number(file, "size"),
            Optional.empty());
    return new Enclosure(described, Json.words(file, "url"));
  }

  private static Kind kind(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    if (lower.startsWith("image/gif")) {
      return Kind.ANIMATION;
    } else if (lower.startsWith("image/")) {
      return Kind.PHOTO;
    } else if (lower.startsWith("video/")) {
      return Kind.VIDEO;
    }
    return lower.startsWith("audio/") ? Kind.AUDIO : Kind.DOCUMENT;
  }

  private static String poll(DataObject poll) {
    String question = Json.object(poll, "question").flatMap(q -> Json.words(q, "text")).orElse("?");
    String answers =
        Json.objects(poll, "answers").stream()
            .flatMap(answer -> Json.object(answer, "poll_media").stream())
            .flatMap(media -> Json.words(media, "text").stream())
            .collect(Collectors.joining(" / "));
    return question + ": " + answers;
  }

  /** What has neither words nor a file, and is something all the same. */
  private static List<Enclosure> strange(DataObject message) {
    List<Enclosure> all = new ArrayList<>();
    Json.objects(message, "embeds").forEach(card -> all.add(named(Kind.OTHER, Cards.title(card))));
    if (!Json.objects(message, "components").isEmpty()) {
      all.add(named(Kind.OTHER, "components"));
    }
    if (Json.object(message, "activity").isPresent()) {
      all.add(named(Kind.OTHER, "activity"));
    }
    return all;
  }

  private static Enclosure named(Kind kind, String name) {
    return new Enclosure(
        new Attachment(kind, line(name), UNKNOWN_TYPE, 0, Optional.empty()), Optional.empty());
  }

  private static String line(String name) {
    return Rendering.cut(name.replaceAll("\\p{Cntrl}+", " ").strip(), MAX_NAME);
  }
}
