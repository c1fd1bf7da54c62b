package dev.headset.topic;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an answer to a slot: forgiving in form, strict in kind. */
public final class SlotAnswer {

  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{5,22}[0-9]");
  private static final Pattern AMOUNT =
      Pattern.compile("([0-9]{1,3}([ \u00A0.,'][0-9]{3})+|[0-9]{1,12})([.,][0-9]{1,2})?");
  private static final Pattern DASH = Pattern.compile(" ?\\p{Pd} ?");
  private static final int MAX_TEXT = 1_000;
  private static final int MIN_LABEL = 4;

  private SlotAnswer() {}

  /**
   * The value in a text, or empty where the text is not of the slot's kind. Yes or no, and files,
   * are not told by the text alone: for these it is always empty.
   *
   * @param today the date against which "yesterday" is read
   */
  public static Optional<String> read(Slot slot, String text, LocalDate today) {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    return switch (slot.type()) {
      case TEXT -> Optional.of(typed.length() > MAX_TEXT ? typed.substring(0, MAX_TEXT) : typed);
      case PATTERN -> slot.pattern().flatMap(pattern -> number(pattern, typed));
      case CHOICE -> choice(slot.choices(), typed);
      case DATE -> SpokenDates.read(typed, today).map(LocalDate::toString);
      case AMOUNT -> amount(typed);
      case EMAIL -> find(EMAIL, typed).map(found -> found.toLowerCase(Locale.ROOT));
      case PHONE -> phone(typed);
      case FILE, YES_NO -> Optional.empty();
    };
  }

  /** What a text that was written for something else tells about a slot, without guessing. */
  public static Optional<String> readInPassing(Slot slot, String text) {
    return switch (slot.type()) {
      case PATTERN -> slot.pattern().flatMap(pattern -> number(pattern, text));
      case EMAIL -> find(EMAIL, text).map(found -> found.toLowerCase(Locale.ROOT));
      default -> Optional.empty();
    };
  }

  /** As typed, or else with the dashes that phones and word processors make of a hyphen undone. */
  private static Optional<String> number(Pattern pattern, String text) {
    return find(pattern, text).or(() -> find(pattern, DASH.matcher(text).replaceAll("-")));
  }

  private static Optional<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (standsAlone(text, matcher.start(), matcher.end())) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  /** A number cut out of a longer one is not that number. */
  private static boolean standsAlone(String text, int start, int end) {
    boolean before =
        start > 0
            && Character.isLetterOrDigit(text.charAt(start - 1))
            && Character.isLetterOrDigit(text.charAt(start));
    boolean after =
        end > 0
            && end < text.length()
            && Character.isLetterOrDigit(text.charAt(end))
            && Character.isLetterOrDigit(text.charAt(end - 1));
    return !before && !after;
  }

  private static Optional<String> choice(List<Slot.Choice> choices, String typed) {
    for (int i = 0; i < choices.size(); i++) {
      Slot.Choice choice = choices.get(i);
      boolean named = labels(choice).anyMatch(label -> Folding.same(label, typed));
      if (named || Folding.same(choice.id(), typed) || typed.equals(String.valueOf(i + 1))) {
        return Optional.of(choice.id());
      }
    }
    List<String> spoken =
        choices.stream()
            .filter(choice -> labels(choice).anyMatch(label -> holds(typed, label)))
            .map(Slot.Choice::id)
            .toList();
    return spoken.size() == 1 ? Optional.of(spoken.get(0)) : Optional.empty();
  }

  private static Stream<String> labels(Slot.Choice choice) {
    return choice.label().patterns().values().stream();
  }

  /** Whether a sentence holds the words of a label, which are long enough to be meant. */
  private static boolean holds(String sentence, String label) {
    String words = Folding.fold(label);
    return words.length() >= MIN_LABEL
        && (" " + Folding.fold(sentence) + " ").contains(" " + words + " ");
  }

  private static Optional<String> amount(String typed) {
    Matcher matcher = AMOUNT.matcher(typed);
    while (matcher.find()) {
      if (!partOfSomethingElse(typed, matcher.start(), matcher.end())) {
        String decimals = matcher.group(3) == null ? "" : "." + matcher.group(3).substring(1);
        String currency = currency(typed, matcher);
        return Optional.of(
            digits(matcher.group(1)) + decimals + (currency.isEmpty() ? "" : " " + currency));
      }
    }
    return Optional.empty();
  }

  /** A piece of a date or of an order number is no amount. */
  private static boolean partOfSomethingElse(String text, int start, int end) {
    boolean before =
        start > 1
            && ".,-/:".indexOf(text.charAt(start - 1)) >= 0
            && isDigit(text.charAt(start - 2));
    boolean after =
        end + 1 < text.length()
            && ".,-/:".indexOf(text.charAt(end)) >= 0
            && isDigit(text.charAt(end + 1));
    boolean within = start > 0 && isDigit(text.charAt(start - 1));
    return before || after || within;
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().filter(c -> isDigit((char) c)).forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The currency that stands behind the amount, or else before it. */
  private static String currency(String typed, Matcher amount) {
    String before = typed.substring(0, amount.start()).strip();
    return currency(firstWord(typed.substring(amount.end()).strip()))
        .or(() -> currency(before.substring(before.lastIndexOf(' ') + 1)))
        .orElse("");
  }

  private static Optional<String> currency(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "zł", "zl", "pln", "złotych", "zlotych", "złote", "zlote" -> Optional.of("PLN");
      case "€", "eur", "euro", "euros" -> Optional.of("EUR");
      case "$", "usd", "dollars", "dollar" -> Optional.of("USD");
      case "£", "gbp", "pounds", "pound" -> Optional.of("GBP");
      default -> Optional.empty();
    };
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && ".,;!?".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end);
  }

  private static Optional<String> phone(String typed) {
    return find(PHONE, typed)
        .map(found -> (found.startsWith("+") ? "+" : "") + digits(found))
        .filter(digits -> digits.length() >= 7 && digits.length() <= 16);
  }
}
