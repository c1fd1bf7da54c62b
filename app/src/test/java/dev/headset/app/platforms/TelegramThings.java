package dev.headset.app.platforms;

import dev.headset.emulator.telegram.TelegramContent;
import dev.headset.testkit.scenario.Sent;

/** What people send on Telegram beside words. */
final class TelegramThings {

  private TelegramThings() {}

  /** A picture whose name matters is sent as a file, since Telegram's photos have none. */
  static TelegramContent content(Sent.File file) {
    byte[] bytes = FileNames.bytes(file);
    return switch (file.kind()) {
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
      case LOCATION -> TelegramContent.location(52.2297, 21.0122);
      case CONTACT -> TelegramContent.contact("+48123456789", file.name());
      case POLL -> TelegramContent.poll(file.name(), "Yes", "No");
    };
  }

  /** In an album pictures stand as pictures; their bytes tell which they are. */
  static TelegramContent picture(Sent.File file) {
    return TelegramContent.photo(FileNames.bytes(file));
  }
}
