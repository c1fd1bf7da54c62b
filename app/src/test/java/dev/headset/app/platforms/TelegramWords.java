package dev.headset.app.platforms;

import dev.headset.emulator.telegram.EntityView;
import dev.headset.emulator.telegram.FileView;
import dev.headset.emulator.telegram.TelegramContent;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramPlace;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.testkit.scenario.Sent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What people see and send on Telegram, in the words of a story. */
final class TelegramWords {

  private static final String AFTER_NAME = ": ";

  private TelegramWords() {}

  static OutgoingMessage toCustomer(TelegramMessage message) {
    return shown(message, Speaker.Associate::new);
  }

  static OutgoingMessage toStaff(TelegramMessage message) {
    return shown(message, Speaker.Customer::new);
  }

  /** A name in bold at the head of a message tells whose words it carries. */
  private static OutgoingMessage shown(TelegramMessage message, Function<String, Speaker> named) {
    String text = message.text();
    String said = text;
    Optional<EntityView> name =
        message.entities().stream()
            .filter(each -> each.type().equals("bold") && each.offset() == 0)
            .filter(each -> text.startsWith(":", each.length()))
            .findFirst();
    Speaker speaker = new Speaker.Bot();
    if (name.isPresent()) {
      int end = name.get().length();
      speaker = named.apply(text.substring(0, end));
      said = text.substring(Math.min(text.length(), end + AFTER_NAME.length()));
    }
    return new OutgoingMessage(
        speaker,
        said,
        message.buttons().stream()
            .map(
                row ->
                    row.stream()
                        .map(each -> new Button(each.data().orElseThrow(), each.label()))
                        .toList())
            .toList(),
        message.files().stream().map(TelegramWords::file).toList());
  }

  private static Attachment file(FileView file) {
    return FileNames.shown(file.bytes(), file.kind());
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

  /** Sends; a picture whose name matters is sent as a file, since Telegram's photos have none. */
  static long send(TelegramUser person, TelegramPlace to, Sent sent) {
    if (sent.file().isEmpty()) {
      return person.writes(to, sent.text());
    }
    Sent.File file = sent.file().get();
    byte[] bytes = FileNames.bytes(file);
    TelegramContent content =
        switch (file.kind()) {
          case PHOTO ->
              file.name().isEmpty()
                  ? TelegramContent.photo(bytes)
                  : TelegramContent.document(file.name(), file.mediaType(), bytes);
          case VIDEO -> TelegramContent.video(bytes);
          case VIDEO_NOTE -> TelegramContent.videoNote(bytes);
          case ANIMATION -> TelegramContent.animation(bytes);
          case VOICE -> TelegramContent.voice(bytes);
          case AUDIO -> TelegramContent.audio(file.name(), bytes);
          case STICKER -> TelegramContent.sticker("👍", bytes);
          case DOCUMENT, OTHER -> TelegramContent.document(file.name(), file.mediaType(), bytes);
          case LOCATION, CONTACT, POLL ->
              throw new IllegalArgumentException("not a file: " + file.kind());
        };
    return person.sends(to, sent.text().isEmpty() ? content : content.saying(sent.text()));
  }
}
