package dev.headset.app.platforms;

import dev.headset.emulator.telegram.EmulatedBot;
import dev.headset.emulator.telegram.EntityView;
import dev.headset.emulator.telegram.FileView;
import dev.headset.emulator.telegram.TelegramContent;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramPlace;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Attachment;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.opentest4j.TestAbortedException;

/** What people see and send on Telegram, in the words of a story. */
final class TelegramWords {

  static final int MAX_CHARS = 4096;

  private static final String AFTER_NAME = ": ";

  private TelegramWords() {}

  /** A message as it stands; the bot's with a name at its head is somebody's whom it names. */
  static Posted posted(TelegramMessage message, EmulatedBot bot, Function<String, Speaker> named) {
    boolean byBot = message.fromId() == bot.id();
    OutgoingMessage shown = shown(message, byBot ? named : name -> new Speaker.Bot(), byBot);
    return new Posted(String.valueOf(message.id()), byBot, shown, message.reactions());
  }

  private static OutgoingMessage shown(
      TelegramMessage message, Function<String, Speaker> named, boolean byBot) {
    Formatted words = new Formatted(message.text(), TelegramSpans.of(message.entities()));
    words = words.part(0, byBot ? endBeforeCalls(message) : message.text().length());
    Optional<Span> name =
        words.spans().stream()
            .filter(each -> byBot && each.style() == Style.BOLD && each.start() == 0)
            .filter(each -> message.text().startsWith(":", each.end()))
            .findFirst();
    Speaker speaker = new Speaker.Bot();
    if (name.isPresent()) {
      int end = name.get().end();
      int length = words.text().length();
      speaker = named.apply(words.text().substring(0, end));
      words = words.part(Math.min(length, end + AFTER_NAME.length()), length);
    }
    OutgoingMessage shown =
        new OutgoingMessage(
                speaker,
                "",
                message.buttons().stream()
                    .map(
                        row ->
                            row.stream()
                                .map(each -> new Button(each.data().orElseThrow(), each.label()))
                                .toList())
                    .toList(),
                message.files().stream().map(TelegramWords::file).toList())
            .saying(words);
    return answered(message).map(shown::replyingTo).orElse(shown);
  }

  /** Whom the bot calls stands below what it says. */
  private static int endBeforeCalls(TelegramMessage message) {
    int end =
        message.entities().stream()
            .filter(each -> each.type().equals("text_mention"))
            .mapToInt(EntityView::offset)
            .min()
            .orElse(message.text().length());
    return message.text().substring(0, end).stripTrailing().length();
  }

  /** In a topic, what answers nothing answers its opening. */
  private static Optional<MessageId> answered(TelegramMessage message) {
    OptionalLong answered = message.replyTo();
    return answered.isEmpty() || answered.equals(message.threadId())
        ? Optional.empty()
        : Optional.of(new MessageId(String.valueOf(answered.getAsLong())));
  }

  private static Attachment file(FileView file) {
    return FileNames.shown(file.name(), file.bytes(), file.kind());
  }

  /** The newest message with this button. */
  static Optional<TelegramMessage> with(List<TelegramMessage> messages, Button button) {
    return messages.stream()
        .filter(
            message ->
                message.buttons().stream()
                    .flatMap(List::stream)
                    .anyMatch(each -> each.data().equals(Optional.of(button.id()))))
        .reduce((earlier, later) -> later);
  }

  /** How often the bot showed somewhere that it types. */
  static long typingAt(TelegramEmulator telegram, EmulatedBot bot, long chat, OptionalLong topic) {
    return telegram.log().stream()
        .filter(call -> call.botId() == bot.id() && call.method().equals("sendChatAction"))
        .filter(call -> call.chatId() == chat)
        .filter(call -> call.parameters().path("message_thread_id").asLong() == topic.orElse(0))
        .count();
  }

  /** Sends; returns the message's id, of an album the first one's. */
  static long send(TelegramUser person, TelegramPlace to, Sent sent) {
    if (sent.files().size() > 1) {
      return person.sendsAlbum(to, album(sent)).get(0);
    }
    if (sent.answers().isPresent()) {
      long answered = Long.parseLong(sent.answers().get());
      return person.repliesWith(to, answered, content(sent));
    }
    if (sent.plain() && sent.files().isEmpty()) {
      return person.writes(to, sent.text());
    }
    TelegramContent content = content(sent);
    return person.sends(to, sent.forwardedFrom().map(content::forwardedFrom).orElse(content));
  }

  private static TelegramContent content(Sent sent) {
    if (sent.file().isEmpty()) {
      return TelegramContent.formatted(sent.text(), TelegramSpans.entities(sent.words()));
    }
    TelegramContent file = TelegramThings.content(sent.file().get());
    return sent.text().isEmpty() ? file : file.saying(sent.text());
  }

  /** The words stand below the first. */
  private static TelegramContent[] album(Sent sent) {
    List<TelegramContent> all = new ArrayList<>();
    sent.files().forEach(file -> all.add(TelegramThings.picture(file)));
    if (!sent.text().isEmpty()) {
      all.set(0, all.get(0).saying(sent.text()));
    }
    return all.toArray(TelegramContent[]::new);
  }

  static void change(TelegramUser person, TelegramPlace at, Change change) {
    long message = Long.parseLong(change.message());
    if (change instanceof Change.Edit edit) {
      person.edits(at, message, edit.now().text());
    } else if (change instanceof Change.Feeling feeling) {
      person.reacts(at, message, feeling.on() ? new String[] {feeling.emoji()} : new String[0]);
    } else {
      throw new TestAbortedException("Telegram tells bots nothing of what is deleted");
    }
  }
}
