package dev.headset.testkit.scenario;

import dev.headset.platform.Attachment;
import dev.headset.testkit.scenario.Scenario.Introduced;
import dev.headset.text.Formatted;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines of a story have in common. */
final class Grammar {

  static final String NAME = "\\p{Lu}[\\p{L}\\p{N}-]*";

  /** Who does it; a customer's language may stand behind the name. */
  static final String WHO = "(?<who>" + NAME + ")(?: \\((?<language>[a-z]{2}|\\?)\\))?";

  static final String THREAD = "(?<of>" + NAME + ")'s (?:(?<team>[a-z0-9-]+) )?thread";

  /** What an associate does happens in a thread, what a customer does in their chat. */
  static final String WHERE = "(?: in " + THREAD + ")?";

  static final String WORDS = "(?:: (?<text>.*))?";

  static final String FILE =
      "(?:an? )?(?<kind>photo|document|video note|video|voice note|sticker|animation|audio)"
          + "(?: \"(?<file>[^\"]+)\")?";

  private Grammar() {}

  static Pattern pattern(String... pieces) {
    return Pattern.compile(String.join("", pieces));
  }

  static Optional<Introduced> introduced(Matcher matcher) {
    return Optional.ofNullable(matcher.group("language"))
        .map(language -> new Introduced(matcher.group("who"), language));
  }

  static ThreadOf thread(Matcher matcher) {
    return ThreadOf.named(matcher.group("of"), Optional.ofNullable(matcher.group("team")));
  }

  static boolean inThread(Matcher matcher) {
    return matcher.group("of") != null;
  }

  /** The words behind the colon, their brackets not read yet. */
  static Formatted words(Matcher matcher) {
    String text = matcher.group("text");
    return Formatted.plain(text == null ? "" : broken(text));
  }

  /** A line break is written {@code \n}, since a story has one line for each message. */
  static String broken(String written) {
    return written.replace("\\n", "\n");
  }

  static Sent.File file(Matcher matcher) {
    String name = matcher.group("file");
    return new Sent.File(kind(matcher.group("kind")), name == null ? "" : name);
  }

  private static Attachment.Kind kind(String written) {
    return switch (written) {
      case "photo" -> Attachment.Kind.PHOTO;
      case "video" -> Attachment.Kind.VIDEO;
      case "video note" -> Attachment.Kind.VIDEO_NOTE;
      case "voice note" -> Attachment.Kind.VOICE;
      case "animation" -> Attachment.Kind.ANIMATION;
      case "audio" -> Attachment.Kind.AUDIO;
      case "sticker" -> Attachment.Kind.STICKER;
      case "location" -> Attachment.Kind.LOCATION;
      case "contact" -> Attachment.Kind.CONTACT;
      case "poll" -> Attachment.Kind.POLL;
      default -> Attachment.Kind.DOCUMENT;
    };
  }
}
