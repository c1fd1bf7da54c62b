package dev.headset.topic;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.headset.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads an answer to a slot: forgiving in form, strict in kind. */
public final class SlotAnswer {

  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{5,22}[0-9]");
  private static final Pattern AMOUNT =
      Pattern.compile("([0-9]{1,3}([ \u00A0.,'][0-9]{3})+|[0-9]{1,12})([.,][0-9]{1,2})?");
  private static final int MAX_TEXT = 1_000;

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
      case PATTERN -> slot.pattern().flatMap(pattern -> find(pattern, typed));
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
      case PATTERN -> slot.pattern().flatMap(pattern -> find(pattern, text));
      case EMAIL -> find(EMAIL, text).map(found -> found.toLowerCase(Locale.ROOT));
      default -> Optional.empty();
    };
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
      LocalText label = choice.label();
      boolean named = label.patterns().values().stream().anyMatch(l -> Folding.same(l, typed));
      if (named || Folding.same(choice.id(), typed) || typed.equals(String.valueOf(i + 1))) {
        return Optional.of(choice.id());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> amount(String typed) {
    Matcher matcher = AMOUNT.matcher(typed);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String decimals = matcher.group(3) == null ? "" : "." + matcher.group(3).substring(1);
    StringBuilder whole = new StringBuilder();
    for (char c : matcher.group(1).toCharArray()) {
      if (c >= '0' && c <= '9') {
        whole.append(c);
      }
    }
    String currency = currency(typed, matcher);
    return Optional.of(whole + decimals + (currency.isEmpty() ? "" : " " + currency));
  }

  private static String currency(String typed, Matcher amount) {
    String after = firstWord(typed.substring(amount.end()).strip());
    String before = typed.substring(0, amount.start()).strip();
    String symbol = before.isEmpty() ? after : before.substring(before.length() - 1);
    return switch ((after.isEmpty() ? symbol : after).toLowerCase(Locale.ROOT)) {
      case "zł", "zl", "pln", "złotych", "zlotych", "złote" -> "PLN";
      case "€", "eur", "euro", "euros" -> "EUR";
      case "$", "usd", "dollars", "dollar" -> "USD";
      case "£", "gbp", "pounds", "pound" -> "GBP";
      default ->
          symbol.equals("$") ? "USD" : symbol.equals("€") ? "EUR" : symbol.equals("£") ? "GBP" : "";
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
        .map(
            found -> {
              StringBuilder digits = new StringBuilder(found.startsWith("+") ? "+" : "");
              found.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
              return digits.toString();
            })
        .filter(digits -> digits.length() >= 7 && digits.length() <= 16);
  }
}
