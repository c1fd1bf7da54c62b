package dev.headset.config;

import java.util.List;
import java.util.Optional;

/**
 * Something in the files that is not as it has to be.
 *
 * @param sentence what is wrong, without a full stop; never holds a secret
 * @param fix the likely cure, to stand behind the carets
 * @param related other places that have to do with it
 */
public record Problem(
    Code code,
    Place place,
    Severity severity,
    String sentence,
    Optional<String> fix,
    List<Related> related) {

  /** Copies the list. */
  public Problem {
    related = List.copyOf(related);
  }

  /** Whether the files can be used all the same. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** Another place that has to do with a problem, and in what way. */
  public record Related(Place place, String note) {}

  /** What kind of mistake it is. */
  public enum Code {
    MISSING_FILE,
    UNREADABLE_FILE,
    BAD_ENCODING,
    SYNTAX,
    VERSION,
    UNKNOWN_KEY,
    MISSING_KEY,
    DUPLICATE_KEY,
    DUPLICATE_ID,
    WRONG_TYPE,
    BAD_ID,
    BAD_VALUE,
    DANGLING_ID,
    UNKNOWN_LANGUAGE,
    MISSING_LANGUAGE,
    UNKNOWN_TEXT,
    MISSING_TEXT,
    UNKNOWN_PLACEHOLDER,
    BAD_TEXT,
    MISSING_PLURAL,
    LABEL_TOO_LONG,
    BAD_PATTERN,
    NO_WAY_OUT,
    MISSING_VARIABLE,
    MISSING_EXTRA,
    AMBIGUOUS,
    UNUSED,
    MISSING_EXAMPLES,
    SAME_TEXT,
    NEVER_OPEN
  }

  /**
   * The problem as text: {@code FILE:LINE:COLUMN: error: SENTENCE}, the line, and carets below it
   * with the fix. Several lines, without a line break at the end.
   */
  public String render() {
    return ProblemText.of(this);
  }
}
