package dev.headset.config;

import dev.headset.understanding.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds patterns of one class and language that can change nothing. */
final class PhraseHints {

  private final Value list;
  private final Map<String, Spot> firsts = new HashMap<>();

  PhraseHints(Value list) {
    this.list = list;
  }

  /** Takes a pattern that can be used. */
  void add(Value place, String pattern) {
    String folded = Folding.fold(pattern).strip();
    Spot first = firsts.putIfAbsent(folded, place.spot());
    if (first != null) {
      warn(
          place.spot(),
          "this pattern stands in this list already",
          Optional.of("take one of them out"),
          first);
    } else if (firsts.containsKey("~" + folded)) {
      never(place.spot(), firsts.get("~" + folded));
    } else if (folded.startsWith("~") && firsts.containsKey(folded.substring(1).strip())) {
      never(firsts.get(folded.substring(1).strip()), place.spot());
    }
  }

  private void never(Spot pattern, Spot exception) {
    warn(
        pattern,
        "this pattern never counts: an exception has the same words",
        Optional.of("take one of them out"),
        exception);
  }

  private void warn(Spot spot, String sentence, Optional<String> fix, Spot other) {
    list.reading()
        .findings()
        .warning(
            Problem.Code.UNUSED,
            spot,
            sentence,
            fix,
            new Findings.Note(other, "the other is here"));
  }
}
