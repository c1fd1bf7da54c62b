package dev.headset.app.platforms;

import dev.headset.discord.markdown.MarkdownReader;
import dev.headset.discord.markdown.Names;
import dev.headset.emulator.discord.DiscordCall;
import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.emulator.discord.Place;
import dev.headset.platform.Button;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.testkit.scenario.Change;
import dev.headset.testkit.scenario.Posted;
import dev.headset.testkit.scenario.Sent;
import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What people see and send on Discord, in the words of a story. */
final class DiscordWords {

  static final int MAX_CHARS = 2000;

  private static final String AFTER_NAME = ": ";

  /** Whom the bot calls stands before what it says. */
  private static final Pattern CALLS = Pattern.compile("\\A(?:<@[!&]?\\d+>\\s*)+");

  private DiscordWords() {}

  /** Written by the bot, and not for one person's eyes alone. */
  static boolean byBotForAll(DiscordMessage message) {
    return message.fromBot() && forAll(message);
  }

  private static boolean forAll(DiscordMessage message) {
    return !message.ephemeral() && !message.loading();
  }

  /** What stands somewhere for all to see. */
  static List<Posted> posted(List<DiscordMessage> messages, Function<String, Speaker> named) {
    return messages.stream()
        .filter(DiscordWords::forAll)
        .map(message -> posted(message, named))
        .toList();
  }

  /** A message as it stands; the bot's with a name at its head is somebody's whom it names. */
  static Posted posted(DiscordMessage message, Function<String, Speaker> named) {
    String content = CALLS.matcher(message.content()).replaceFirst("");
    Formatted words = MarkdownReader.read(content, Names.NONE);
    Optional<Span> name =
        words.spans().stream()
            .filter(each -> message.fromBot() && each.style() == Style.BOLD && each.start() == 0)
            .findFirst();
    Speaker speaker = new Speaker.Bot();
    if (name.isPresent()) {
      int end = name.get().end();
      int length = words.text().length();
      speaker = named.apply(words.text().substring(0, end));
      words = words.part(Math.min(length, end + AFTER_NAME.length()), length);
    }
    OutgoingMessage shown = shown(message, speaker).saying(words);
    return new Posted(
        String.valueOf(message.id()),
        message.fromBot(),
        message
            .replyTo()
            .map(id -> shown.replyingTo(new MessageId(String.valueOf(id))))
            .orElse(shown),
        List.copyOf(message.reactions().keySet()));
  }

  private static OutgoingMessage shown(DiscordMessage message, Speaker speaker) {
    return new OutgoingMessage(
        speaker,
        "",
        message.rows().stream()
            .map(
                row -> row.stream().map(each -> new Button(each.customId(), each.label())).toList())
            .toList(),
        message.files().stream()
            .map(each -> FileNames.shown(each.name(), each.bytes(), each.type()))
            .toList());
  }

  /** The newest message with this button. */
  static Optional<DiscordMessage> with(List<DiscordMessage> messages, Button button) {
    return messages.stream()
        .filter(
            message ->
                message.buttons().stream().anyMatch(each -> each.customId().equals(button.id())))
        .reduce((earlier, later) -> later);
  }

  static DiscordMessage newestOfBot(List<DiscordMessage> messages) {
    return messages.stream()
        .filter(DiscordWords::byBotForAll)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** Runs what is a slash command as one, where Discord lets it be; false for all else. */
  static boolean runs(DiscordUser person, Place to, Sent sent) {
    if (!sent.plain() || sent.file().isPresent() || !sent.text().startsWith("/")) {
      return false;
    }
    try {
      person.runs(to, sent.text());
      return true;
    } catch (IllegalStateException noSuchCommand) {
      return false;
    }
  }

  /** How often the bot showed somewhere that it types. */
  static long typingAt(DiscordEmulator discord, Place place) {
    return discord.log().stream()
        .map(DiscordCall::request)
        .filter(request -> request.is("POST /channels/{channel_id}/typing") && request.in(place))
        .count();
  }

  static DiscordMessage send(EmulatedDiscord discord, DiscordUser person, Place to, Sent sent) {
    String content = DiscordMarkup.of(sent.words());
    if (sent.forwardedFrom().isPresent()) {
      return DiscordOddities.forward(discord.emulator, person, to, sent);
    }
    if (sent.answers().isPresent()) {
      return person.replies(message(to.messages(), sent.answers().get()), content);
    }
    return sent.files().isEmpty()
        ? person.writes(to, content)
        : DiscordThings.send(person, to, content, sent.files());
  }

  static void change(DiscordUser person, List<DiscordMessage> at, Change change) {
    DiscordMessage message = message(at, change.message());
    if (change instanceof Change.Edit edit) {
      person.edits(message, DiscordMarkup.of(edit.now()));
    } else if (change instanceof Change.Deletion) {
      person.deletes(message);
    } else if (change instanceof Change.Feeling feeling && feeling.on()) {
      person.reacts(message, feeling.emoji());
    } else if (change instanceof Change.Feeling feeling) {
      person.unreacts(message, feeling.emoji());
    }
  }

  private static DiscordMessage message(List<DiscordMessage> messages, String id) {
    return messages.stream()
        .filter(message -> String.valueOf(message.id()).equals(id))
        .findFirst()
        .orElseThrow();
  }
}
