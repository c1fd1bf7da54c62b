package dev.headset.app.platforms;

import dev.headset.emulator.discord.DiscordFile;
import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.emulator.discord.Place;
import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.testkit.scenario.Sent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people see and send on Discord, in the words of a story. */
final class DiscordWords {

  /** A name in bold at the head of a message tells whose words it carries. */
  private static final Pattern NAME =
      Pattern.compile("\\A\\*\\*(.+?)\\*\\*:(?: |\\z)(.*)\\z", Pattern.DOTALL);

  private static final Pattern ESCAPED = Pattern.compile("\\\\([^\\p{Alnum}\\s])");
  private static final Pattern BARE_LINK = Pattern.compile("<(https?://[^>\\s]+)>");

  private DiscordWords() {}

  static OutgoingMessage toCustomer(DiscordMessage message) {
    return shown(message, Speaker.Associate::new);
  }

  static OutgoingMessage toStaff(DiscordMessage message) {
    return shown(message, Speaker.Customer::new);
  }

  /** Written by the bot, and not for one person's eyes alone. */
  static boolean byBotForAll(DiscordMessage message) {
    return message.fromBot() && !message.ephemeral() && !message.loading();
  }

  private static OutgoingMessage shown(DiscordMessage message, Function<String, Speaker> named) {
    Matcher name = NAME.matcher(message.content());
    Speaker speaker = name.matches() ? named.apply(plain(name.group(1))) : new Speaker.Bot();
    String text = plain(name.matches() ? name.group(2) : message.content());
    return new OutgoingMessage(
        speaker,
        text,
        message.rows().stream()
            .map(
                row -> row.stream().map(each -> new Button(each.customId(), each.label())).toList())
            .toList(),
        message.files().stream().map(each -> FileNames.shown(each.bytes(), each.type())).toList());
  }

  /** The text as Discord's client shows it, where all that is markup is escaped. */
  private static String plain(String content) {
    String links = BARE_LINK.matcher(content).replaceAll("$1");
    return ESCAPED.matcher(links).replaceAll("$1");
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
    if (sent.file().isPresent() || !sent.text().startsWith("/")) {
      return false;
    }
    try {
      person.runs(to, sent.text());
      return true;
    } catch (IllegalStateException noSuchCommand) {
      return false;
    }
  }

  static DiscordMessage send(DiscordUser person, Place to, Sent sent) {
    return sent.file().isPresent()
        ? sendFile(person, to, sent.text(), sent.file().get())
        : person.writes(to, sent.text());
  }

  private static DiscordMessage sendFile(
      DiscordUser person, Place to, String text, Sent.File file) {
    byte[] bytes = FileNames.bytes(file);
    String name = file.name().isEmpty() ? FileNames.word(file) : file.name();
    DiscordFile sent = new DiscordFile(name, file.mediaType(), bytes);
    return switch (file.kind()) {
      case STICKER -> person.sendsSticker(to, "wave");
      case VOICE -> person.sendsVoice(to, sent, 2.5);
      case PHOTO, DOCUMENT, AUDIO, VIDEO, VIDEO_NOTE, ANIMATION, OTHER ->
          person.sends(to, text, sent);
      case LOCATION, CONTACT, POLL ->
          throw new IllegalArgumentException("not a file: " + file.kind());
    };
  }
}
