package dev.headset.understanding;

/** A phrase pattern that can't be read. */
public final class PhraseSyntaxException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final int length;
  private final String problem;
  private final String fix;

  PhraseSyntaxException(int offset, int length, String problem, String fix) {
    super(problem + ": " + fix);
    this.offset = offset;
    this.length = length;
    this.problem = problem;
    this.fix = fix;
  }

  /** Where the trouble starts, in UTF-16 units from the start of the pattern. */
  public int offset() {
    return offset;
  }

  /** How many UTF-16 units are in trouble; may be 0 where something is missing at the end. */
  public int length() {
    return length;
  }

  /** What is wrong, as a sentence without a full stop that starts in lower case. */
  public String problem() {
    return problem;
  }

  /** What to write instead, as a clause that starts in lower case. */
  public String fix() {
    return fix;
  }
}
