package dev.headset.relay;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.headset.topic.Slot;
import dev.headset.topic.SlotAnswer;
import dev.headset.topic.SlotType;
import dev.headset.topic.TopicCatalog;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises what is worth keeping in anything that is said: order numbers, e-mail addresses,
 * amounts of money, dates.
 */
public final class Records {

  /** The most records that are kept of a case. */
  public static final int MAX_KEPT = 40;

  private static final int MIN_LENGTH = 6;
  private static final int MAX_LENGTH = 40;
  private static final int MAX_EMAIL = 100;

  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+");
  private static final String FIGURES = "[0-9]{1,3}(?:[ \u00A0.,'][0-9]{3})+(?:[.,][0-9]{2})?";
  private static final String AMOUNT = "(?:" + FIGURES + "|[0-9]{1,9}(?:[.,][0-9]{1,2})?)";
  private static final Pattern MONEY =
      Pattern.compile(
          "(?i)(?:[$€£] ?"
              + AMOUNT
              + "|"
              + AMOUNT
              + " ?(?:[$€£]|złotych|zlotych|złote|zł|zl|pln|euros?|eur|usd|gbp|dollars?|pounds?))");
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|stycznia|lutego|marca|kwietnia|maja|czerwca"
          + "|lipca|sierpnia|wrze[sś]nia|pa[zź]dziernika|listopada|grudnia";
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:[0-9]{4}-[0-9]{2}-[0-9]{2}"
              + "|[0-9]{1,2}[./][0-9]{1,2}[./](?:[0-9]{4}|[0-9]{2})"
              + "|[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?"
              + MONTH
              + "|may)(?: [0-9]{4})?|"
              + MONTH
              + "|(?-i:May)) [0-9]{1,2}(?:st|nd|rd|th)?(?:,? [0-9]{4})?)");

  private Records() {}

  /**
   * What a text holds that any topic's pattern slot would take, then addresses, amounts and dates,
   * each once and as it was typed. A number that is short, long, or mostly no digits says too
   * little to be a record, and is passed over; so is an amount without a currency.
   */
  public static List<String> in(String text, TopicCatalog topics) {
    if (text.chars().noneMatch(c -> c == '@' || Character.isDigit(c))) {
      return List.of(); // which most lines are, and patterns are slow
    }
    Set<String> records = new LinkedHashSet<>();
    topics.topics().values().stream()
        .flatMap(topic -> topic.ask().stream())
        .filter(slot -> slot.type() == SlotType.PATTERN)
        .flatMap((Slot slot) -> SlotAnswer.readInPassing(slot, text).stream())
        .filter(found -> found.length() >= MIN_LENGTH && found.length() <= MAX_LENGTH)
        .filter(Records::hasManyDigits)
        .forEach(records::add);
    all(EMAIL, text, MAX_EMAIL).forEach(records::add);
    all(MONEY, text, MAX_LENGTH).forEach(records::add);
    all(DATE, text, MAX_LENGTH).forEach(records::add);
    return List.copyOf(records);
  }

  /** The records so far and those of a text, each once, at most {@value #MAX_KEPT}. */
  public static List<String> with(List<String> before, String text, TopicCatalog topics) {
    Set<String> records = new LinkedHashSet<>(before);
    records.addAll(in(text, topics));
    return records.stream().limit(MAX_KEPT).toList();
  }

  private static List<String> all(Pattern pattern, String text, int maxLength) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (matcher.end() - matcher.start() <= maxLength
          && standsAlone(text, matcher.start(), matcher.end())) {
        found.add(matcher.group());
      }
    }
    return found;
  }

  /** A piece of a longer number, date or word is none of these. */
  private static boolean standsAlone(String text, int start, int end) {
    boolean before = start > 0 && joins(text.charAt(start - 1));
    boolean after = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    boolean afterDash =
        end + 1 < text.length()
            && "-/".indexOf(text.charAt(end)) >= 0
            && Character.isDigit(text.charAt(end + 1));
    return !before && !after && !afterDash;
  }

  private static boolean joins(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '/';
  }

  private static boolean hasManyDigits(String found) {
    return 3 * found.chars().filter(c -> c >= '0' && c <= '9').count() >= found.length();
  }
}
