package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.Attachment;
import dev.headset.platform.Content;
import dev.headset.text.Formatted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what messages say and hold. */
final class MessageReader {

  private static final String NOTHING_KNOWN = "message";

  private final String username;
  private final Function<Media, Attachment> fetch;

  /**
   * Reads for one bot.
   *
   * @param username the bot's, which commands in groups may name
   * @param fetch brings in a file's bytes, or what is left of it without them
   */
  MessageReader(String username, Function<Media, Attachment> fetch) {
    this.username = username;
    this.fetch = fetch;
  }

  /**
   * What somebody said: in one message, or in the parts of an album.
   *
   * @return empty where it is nobody's word, or another bot's command
   */
  Optional<Content> read(List<JsonNode> parts, Frame frame) {
    List<Media> media = parts.stream().flatMap(part -> MediaReader.read(part).stream()).toList();
    Formatted words = words(parts);
    if (media.isEmpty() && words.text().isEmpty()) {
      return frame.isService() ? Optional.empty() : Optional.of(unknown());
    }
    Optional<Formatted> ours = BotCommands.ours(words, username);
    if (ours.isEmpty() && !frame.isPrivate()) {
      return Optional.empty();
    }
    Content content = Content.of(ours.orElse(words), media.stream().map(fetch).toList());
    return Optional.of(origin(parts.get(0)).map(content::forwardedFrom).orElse(content));
  }

  /** What is told of a message of which nothing can be read: that one came. */
  static Content unknown() {
    return new Content(
        "",
        List.of(
            new Attachment(
                Attachment.Kind.OTHER,
                NOTHING_KNOWN,
                "application/octet-stream",
                0,
                Optional.empty())));
  }

  /** An album's caption may stand on any of its parts, or one on each. */
  private static Formatted words(List<JsonNode> parts) {
    List<Formatted> captions = new ArrayList<>();
    for (JsonNode part : parts) {
      Formatted words = Words.of(part);
      if (!words.text().isEmpty()) {
        captions.add(words);
      }
    }
    return captions.stream()
        .reduce((above, below) -> above.then("\n").then(below))
        .orElse(Formatted.EMPTY);
  }

  /** Whose words were passed on (core.telegram.org/bots/api#messageorigin). */
  private static Optional<String> origin(JsonNode message) {
    JsonNode origin = message.path("forward_origin");
    if (origin.isMissingNode()) {
      return Optional.empty();
    }
    String name =
        switch (origin.path("type").asText()) {
          case "user" -> People.name(origin.path("sender_user"));
          case "hidden_user" -> origin.path("sender_user_name").asText("");
          case "chat" -> origin.path("sender_chat").path("title").asText("");
          default -> origin.path("chat").path("title").asText("");
        };
    String signature = origin.path("author_signature").asText("");
    return Optional.of(FileNames.line(signature.isEmpty() ? name : signature + ", " + name));
  }
}
