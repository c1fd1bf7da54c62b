package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/** How a message that is answered is shown where its counterpart can't be found. */
final class Excerpts {

  private static final int MOST_CODE_POINTS = 200;

  private Excerpts() {}

  /**
   * What the person quoted, else how the answered message begins, else a sign for what it is.
   *
   * @param answer the message that answers
   * @param answered as Telegram shows it within the answer
   */
  static String of(JsonNode answer, JsonNode answered) {
    String quote = answer.path("quote").path("text").asText("");
    String words = quote.isEmpty() ? Words.of(answered).text() : quote;
    if (!words.isBlank()) {
      return cut(words);
    }
    return MediaReader.read(answered).stream().findFirst().map(Excerpts::sign).orElse("");
  }

  private static String sign(Media media) {
    return switch (media.kind()) {
      case PHOTO -> "📷";
      case VIDEO, VIDEO_NOTE, ANIMATION -> "🎬";
      case VOICE -> "🎤";
      case AUDIO -> "🎵 " + media.name();
      case DOCUMENT -> "📄 " + media.name();
      case LOCATION -> "📍 " + media.name();
      case CONTACT -> "👤 " + media.name();
      case POLL -> "📊 " + media.name();
      case STICKER, OTHER -> media.name();
    };
  }

  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= MOST_CODE_POINTS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MOST_CODE_POINTS)) + "…";
  }
}
