package dev.headset.config;

import com.google.re2j.Pattern;
import java.util.Collection;
import java.util.Optional;

/** The forms of the operator's own names. */
enum Ids {
  TOPIC("[a-z0-9][a-z0-9-]{0,39}", "up to 40 of a-z, 0-9 and -, and no - at the start"),
  TEAM("[a-z0-9][a-z0-9-]{0,29}", "up to 30 of a-z, 0-9 and -, and no - at the start"),
  CHOICE("[a-z0-9][a-z0-9-]{0,19}", "up to 20 of a-z, 0-9 and -, and no - at the start"),
  SLOT("[a-z][a-z0-9_]{0,29}", "up to 30 of a-z, 0-9 and _, with a letter at the start"),
  NAME("[a-z0-9][a-z0-9_-]{0,39}", "up to 40 of a-z, 0-9, - and _, and no - at the start");

  @SuppressWarnings("ImmutableEnumChecker") // a compiled pattern never changes
  private final Form form;

  Ids(String pattern, String words) {
    this.form = new Form(Pattern.compile(pattern), words);
  }

  private record Form(Pattern pattern, String words) {}

  boolean fits(String id) {
    return form.pattern().matches(id);
  }

  /** An id of this form; anything else is an error. */
  Optional<String> read(Value value) {
    return value.id().filter(id -> check(value, id, value.raw().orElse(id)));
  }

  /** Whether a name has this form; anything else is an error at {@code place}. */
  boolean check(Value place, String id) {
    return check(place, id, id);
  }

  /** What a variable stands for is not told: {@code written} is what the file holds. */
  private boolean check(Value place, String id, String written) {
    if (fits(id)) {
      return true;
    }
    place.error(
        Problem.Code.BAD_ID,
        Shown.quoted(written) + " can't be an id",
        Invisible.fix(written)
            .or(() -> quotes(written))
            .or(() -> Optional.of("it has to be " + form.words())));
    return false;
  }

  private static Optional<String> quotes(String written) {
    boolean typographic = !written.isEmpty() && "“”„‘’«»".indexOf(written.charAt(0)) >= 0;
    return typographic
        ? Optional.of("these are no plain quotes: write \", or none at all")
        : Optional.empty();
  }

  private static Optional<String> thereAre(Collection<String> known) {
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of((known.size() == 1 ? "there is " : "there are ") + Shown.list(known));
  }

  /** An id that has to be one of those that exist; anything else is an error. */
  static Optional<String> existing(Value value, String what, Collection<String> known) {
    Optional<String> id = value.id();
    if (id.isEmpty() || known.contains(id.get())) {
      return id;
    }
    value.error(
        Problem.Code.DANGLING_ID,
        "no " + what + " has the id " + Shown.quoted(value.raw().orElse("")),
        Suggestion.nearest(id.get(), known).or(() -> thereAre(known)));
    return Optional.empty();
  }
}
