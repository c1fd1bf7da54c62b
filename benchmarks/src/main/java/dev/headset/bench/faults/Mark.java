package dev.headset.bench.faults;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What each line carries so that it is known wherever it turns up: {@code K017c5} is the fifth that
 * customer 17 wrote, {@code K017s5} the fifth that staff wrote to them.
 *
 * @param customer whose talk it is, up to 999
 * @param byStaff whether staff wrote it
 * @param line the lines of one writer count from 1
 */
record Mark(int customer, boolean byStaff, int line) {

  private static final Pattern FORM = Pattern.compile("\\bK(\\d{3})([cs])(\\d+)\\b");

  /** The marks in a text, first to last. */
  static List<Mark> in(String text) {
    return FORM.matcher(text)
        .results()
        .map(
            found ->
                new Mark(
                    Integer.parseInt(found.group(1)),
                    found.group(2).equals("s"),
                    Integer.parseInt(found.group(3))))
        .toList();
  }

  @Override
  public String toString() {
    return "K%03d%s%d".formatted(customer, byStaff ? "s" : "c", line);
  }
}
