package dev.headset.app.starter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a new operator types. What can't be taken is told in a sentence without an end. */
public final class AnswerForms {

  private static final int MAX_NAME = 60;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final Map<String, Pattern> CHANNELS =
      Map.of(
          "discord", Pattern.compile("discord:[0-9]{15,20}"),
          "telegram", Pattern.compile("telegram:-?[0-9]{1,19}"));
  private static final Map<String, String> EXAMPLES =
      Map.of("discord", "discord:112233445566778801", "telegram", "telegram:-1001234567890");

  private AnswerForms() {}

  /** The name of a shop: on one line, of characters that are seen. */
  public static String name(String typed) throws WrongAnswerException {
    String name = typed.strip();
    if (name.isEmpty() || name.codePointCount(0, name.length()) > MAX_NAME) {
      throw new WrongAnswerException("a name has 1 to " + MAX_NAME + " characters");
    }
    if (!name.codePoints().allMatch(AnswerForms::isSeen)) {
      throw new WrongAnswerException("a name stands on one line, and has no invisible characters");
    }
    return name;
  }

  private static boolean isSeen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      case Character.FORMAT -> point == ZERO_WIDTH_JOINER;
      default -> true;
    };
  }

  /** Languages that the bot is shipped in, the default first. */
  public static List<String> languages(String typed) throws WrongAnswerException {
    List<String> languages = words(typed);
    for (String language : languages) {
      if (!Answers.LANGUAGES.contains(language)) {
        throw new WrongAnswerException(
            "the bot comes with the languages en and pl; any other is added later, with a file of"
                + " its own in texts");
      }
    }
    if (languages.isEmpty()) {
      throw new WrongAnswerException("the bot speaks at least one language, such as en");
    }
    return languages;
  }

  /** Platforms, or {@code none}. */
  public static List<String> platforms(String typed) throws WrongAnswerException {
    List<String> platforms = words(typed);
    if (platforms.equals(List.of("none"))) {
      return List.of();
    }
    if (platforms.isEmpty() || !Answers.PLATFORMS.containsAll(platforms)) {
      throw new WrongAnswerException("the platforms are discord and telegram; none is fine, too");
    }
    return platforms;
  }

  /** Where the team works: on one of the platforms, or not known yet where nothing was typed. */
  public static Answers.Channel channel(String typed, List<String> platforms)
      throws WrongAnswerException {
    String first = platforms.isEmpty() ? "discord" : platforms.get(0);
    String example = Optional.ofNullable(EXAMPLES.get(first)).orElseThrow();
    String address = typed.strip();
    if (address.isEmpty()) {
      return new Answers.Channel(example, true);
    }
    List<String> allowed = platforms.isEmpty() ? Answers.PLATFORMS : platforms;
    for (String platform : allowed) {
      Pattern form = Optional.ofNullable(CHANNELS.get(platform)).orElseThrow();
      if (form.matcher(address).matches()) {
        return new Answers.Channel(address, false);
      }
    }
    throw new WrongAnswerException("a channel on " + allowed.get(0) + " looks like " + example);
  }

  private static List<String> words(String typed) {
    LinkedHashSet<String> words = new LinkedHashSet<>();
    for (String word : typed.toLowerCase(Locale.ROOT).split("[,\\s]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }
}
