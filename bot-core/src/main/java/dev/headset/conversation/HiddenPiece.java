package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.Statement;
import dev.headset.topic.SlotId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A message whose piece of a card's number is to be found nowhere in the state any more.
 *
 * @param before what it said
 * @param after the same, just as long, with the piece hidden
 */
record HiddenPiece(String before, String after) {

  /** Fewer digits stand in too many places that have nothing to do with them. */
  private static final int TELLING = 4;

  Conversation outOf(Conversation conversation) {
    Conversation next =
        conversation
            .withProblem(conversation.problem().saying(this::outOf))
            .withPhase(outOf(conversation.phase()));
    Optional<Case> open = next.openCase();
    return open.isPresent() ? next.withCase(outOf(open.get())) : next;
  }

  private Case outOf(Case open) {
    Statement said = open.statement();
    Map<String, String> details = new LinkedHashMap<>(open.details());
    details.replaceAll((slot, value) -> outOf(value));
    return open.withStatement(
            new Statement(
                said.what().map(this::outOf),
                said.when().map(this::outOf),
                said.wanted().map(this::outOf)))
        .withDetails(details)
        .withRecords(open.records().stream().map(this::outOf).toList());
  }

  private Phase outOf(Phase phase) {
    if (phase instanceof Phase.Asking at) {
      return new Phase.Asking(at.topic(), at.slot(), outOf(at.given()), at.misses(), at.asked());
    } else if (phase instanceof Phase.LookingUp at) {
      return new Phase.LookingUp(at.topic(), outOf(at.given()), at.lookup());
    } else if (phase instanceof Phase.Answered at) {
      return new Phase.Answered(at.topic(), outOf(at.given()));
    } else if (phase instanceof Phase.Guided at) {
      return new Phase.Guided(at.topic(), outOf(at.given()), at.step());
    }
    return phase;
  }

  private Map<SlotId, String> outOf(Map<SlotId, String> given) {
    Map<SlotId, String> hidden = new LinkedHashMap<>(given);
    hidden.replaceAll((slot, value) -> outOf(value));
    return hidden;
  }

  /** A text without the piece, whether it is the message, quotes it, or is its number alone. */
  String outOf(String text) {
    if (text.equals(before)) {
      return after;
    }
    int from = 0;
    while (from < before.length() && before.charAt(from) == after.charAt(from)) {
      from++;
    }
    int to = before.length();
    while (to > from && before.charAt(to - 1) == after.charAt(to - 1)) {
      to--;
    }
    String number = before.substring(from, to);
    String digits = digits(number);
    if (digits.length() < TELLING) {
      return text;
    }
    String hidden = "•".repeat(digits.length());
    return text.replace(number, after.substring(from, to)).replace(digits, hidden);
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
    return digits.toString();
  }
}
