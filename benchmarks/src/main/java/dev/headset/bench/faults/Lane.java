package dev.headset.bench.faults;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The way of one person's lines to one place.
 *
 * @param customer whose talk it belongs to
 * @param byStaff whether it leads from staff to the customer, or the other way
 * @param said how many lines were said
 * @param shown the bot's messages in that place, first to last
 * @param mayRepeat whether the platform itself can't tell a message that is sent again
 */
record Lane(int customer, boolean byStaff, int said, List<Seen> shown, boolean mayRepeat) {

  Lane {
    shown = List.copyOf(shown);
  }

  /** What became of its lines. */
  Outcome outcome() {
    int misdelivered = 0;
    for (Seen message : shown) {
      List<Mark> marks = Mark.in(message.text());
      misdelivered += (int) marks.stream().filter(mark -> mark.customer() != customer).count();
    }
    Shown own = own();
    int repeats = own.repeated().size();
    return new Outcome(
        said,
        own.missing(said),
        own.disordered(),
        misdelivered,
        mayRepeat ? 0 : repeats,
        mayRepeat ? repeats : 0);
  }

  /** When the messages had been shown before that were shown a second time. */
  List<Instant> repeated() {
    return own().repeated();
  }

  private Shown own() {
    Shown own = new Shown();
    for (Seen message : shown) {
      List<Mark> marks = Mark.in(message.text());
      own.message(marks.stream().filter(this::isOwn).map(Mark::line).toList(), message.at());
    }
    return own;
  }

  private boolean isOwn(Mark mark) {
    return mark.customer() == customer && mark.byStaff() == byStaff;
  }

  /** When which of its lines were shown, message by message, in words. */
  String course() {
    return shown.stream()
        .flatMap(message -> course(message).stream())
        .collect(Collectors.joining(", "));
  }

  private Optional<String> course(Seen message) {
    String lines =
        Mark.in(message.text()).stream()
            .filter(this::isOwn)
            .map(mark -> String.valueOf(mark.line()))
            .collect(Collectors.joining("+"));
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines + " at " + message.at());
  }

  /** The mark that its lines share, without their numbers. */
  String name() {
    String first = new Mark(customer, byStaff, 0).toString();
    return first.substring(0, first.length() - 1);
  }

  /**
   * What became of the lines of one lane, or of several.
   *
   * @param said lines that people wrote
   * @param lost lines that are shown nowhere
   * @param disordered lines that stand behind later ones
   * @param misdelivered lines of other talks that are shown there
   * @param doubled messages that were shown twice where the platform can prevent it
   * @param repeated messages that were shown twice where it can't
   */
  record Outcome(int said, int lost, int disordered, int misdelivered, int doubled, int repeated) {

    static final Outcome NONE = new Outcome(0, 0, 0, 0, 0, 0);

    Outcome plus(Outcome other) {
      return new Outcome(
          said + other.said,
          lost + other.lost,
          disordered + other.disordered,
          misdelivered + other.misdelivered,
          doubled + other.doubled,
          repeated + other.repeated);
    }

    /** Whether nothing is amiss that could have been prevented. */
    boolean isWell() {
      return lost + disordered + misdelivered + doubled == 0;
    }
  }
}
