package dev.headset.telegram;

import dev.headset.platform.Attachment;
import java.util.Locale;

/** As what Telegram is to show a file. What it would not take as that goes as a document. */
enum FileKind {
  PHOTO,
  ANIMATION,
  VIDEO,
  VIDEO_NOTE,
  VOICE,
  AUDIO,
  STICKER,
  DOCUMENT;

  /** Bytes (core.telegram.org/bots/api#sending-files). */
  static final long MAX_PHOTO = 10_000_000;

  /** Bytes, of any file (core.telegram.org/bots/api#sending-files). */
  static final long MAX_FILE = 50_000_000;

  static FileKind of(Attachment file) {
    String type = file.mediaType().toLowerCase(Locale.ROOT);
    return switch (file.kind()) {
      case PHOTO -> photo(type, file.bytes());
      case VIDEO -> film(type, VIDEO);
      case VIDEO_NOTE -> film(type, VIDEO_NOTE);
      case ANIMATION -> type.equals("image/gif") ? ANIMATION : film(type, ANIMATION);
      case VOICE -> type.startsWith("audio/ogg") ? VOICE : audio(type);
      case AUDIO -> audio(type);
      case STICKER -> sticker(type, file.bytes());
      default -> DOCUMENT;
    };
  }

  /** All but stickers and round films. */
  boolean hasCaption() {
    return this != STICKER && this != VIDEO_NOTE;
  }

  private static FileKind film(String type, FileKind kind) {
    return type.equals("video/mp4") ? kind : DOCUMENT;
  }

  private static FileKind photo(String type, long bytes) {
    if (type.equals("image/gif")) {
      return ANIMATION;
    }
    return type.startsWith("image/") && !type.contains("svg") && bytes <= MAX_PHOTO
        ? PHOTO
        : DOCUMENT;
  }

  private static FileKind audio(String type) {
    return type.equals("audio/mpeg") || type.equals("audio/mp4") ? AUDIO : DOCUMENT;
  }

  private static FileKind sticker(String type, long bytes) {
    return switch (type) {
      case "image/webp", "video/webm", "application/x-tgsticker" -> STICKER;
      default -> photo(type, bytes);
    };
  }
}
