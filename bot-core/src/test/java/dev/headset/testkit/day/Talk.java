package dev.headset.testkit.day;

import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was really said with one customer, by both sides, in the order of its being taken. */
final class Talk {

  /**
   * A line.
   *
   * @param associate who said it, where it was not the customer
   * @param token a word that stands in this line alone
   */
  record Line(
      Instant at,
      Optional<String> associate,
      MessageId message,
      String token,
      String text,
      State state) {

    Line now(String changed) {
      return new Line(at, associate, message, token, changed, state);
    }

    Line in(State next) {
      return new Line(at, associate, message, token, text, next);
    }
  }

  /** What its author did with it. */
  enum State {
    /** Said to the bot, while no case was open. */
    TO_BOT,
    SAID,
    TAKEN_BACK
  }

  private final Person customer;
  private final List<Line> lines = new ArrayList<>();

  Talk(Person customer) {
    this.customer = customer;
  }

  Person customer() {
    return customer;
  }

  List<Line> lines() {
    return lines;
  }

  void said(
      Instant at,
      Optional<String> associate,
      MessageId message,
      String token,
      String text,
      State state) {
    lines.add(new Line(at, associate, message, token, text, state));
  }

  /** The line that somebody said last; empty where they said none. */
  Optional<Line> last(Optional<String> associate) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (line.associate().equals(associate) && line.state() == State.SAID) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  void replace(Line before, Line now) {
    lines.set(lines.indexOf(before), now);
  }
}
