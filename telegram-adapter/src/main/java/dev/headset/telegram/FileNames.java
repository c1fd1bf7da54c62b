package dev.headset.telegram;

import dev.headset.platform.Attachment;
import java.util.Locale;
import java.util.Optional;

/** Names that strangers gave, made fit to be shown and saved under. */
final class FileNames {

  private static final int MOST_CODE_POINTS = 120;

  private FileNames() {}

  /** The last part of a path, in one line; {@code otherwise} where nothing is left of it. */
  static String clean(Optional<String> given, String otherwise) {
    String name = given.orElse("");
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    String line = line(name.substring(slash + 1));
    return line.isEmpty() || line.chars().allMatch(c -> c == '.') ? otherwise : line;
  }

  /** A text in one line, without controls and marks that turn its direction, of fair length. */
  static String line(String given) {
    StringBuilder kept = new StringBuilder();
    given
        .codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .filter(c -> !turns(c))
        .limit(MOST_CODE_POINTS)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** A field of Telegram's, as words: {@code paid_media} is "paid media". */
  static String words(String field) {
    return line(field.replace('_', ' ').toLowerCase(Locale.ROOT));
  }

  /**
   * The name to upload a file under. The library makes it the name of the form's part as well, so
   * it must not be one of the API's own fields, nor hold what would be escaped there.
   */
  static String forUpload(Attachment file) {
    String name = clean(Optional.of(file.name()), "file").replace('"', '\'');
    if (name.chars().noneMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
      name = "file"; // a sticker's emoji
    }
    return name.indexOf('.') < 0 ? name + "." + extension(file.mediaType()) : name;
  }

  private static String extension(String mediaType) {
    return switch (mediaType) {
      case "image/jpeg" -> "jpg";
      case "image/svg+xml" -> "svg";
      case "audio/mpeg" -> "mp3";
      case "application/x-tgsticker" -> "tgs";
      case "text/plain" -> "txt";
      default -> {
        String subtype = mediaType.substring(mediaType.indexOf('/') + 1);
        yield subtype.matches("[a-z0-9]{1,5}") ? subtype : "bin";
      }
    };
  }

  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
