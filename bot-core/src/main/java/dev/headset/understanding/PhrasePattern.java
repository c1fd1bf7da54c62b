package dev.headset.understanding;

/**
 * A way to say something, found anywhere in a text.
 *
 * <p>The syntax, in which capitals, diacritics and punctuation don't count:
 *
 * <ul>
 *   <li>{@code word}: that word, with the endings of its language and small typing errors;
 *   <li>{@code word*}: any word that begins so; at least three letters;
 *   <li>{@code (a|b c)}: one of these;
 *   <li>{@code [a|b]}: one of these or nothing;
 *   <li>{@code ..}: up to three words;
 *   <li>{@code ^} first and {@code $} last: nothing but polite words stands before, or after;
 *   <li>{@code ~} before all else: where these words stand, as written here, no other pattern of
 *       the class counts.
 * </ul>
 */
public final class PhrasePattern {

  private final String source;
  private final boolean exception;
  private final PhraseNode root;

  private PhrasePattern(String source, boolean exception, PhraseNode root) {
    this.source = source;
    this.exception = exception;
    this.root = root;
  }

  /**
   * Reads a pattern of up to 1,000 characters.
   *
   * @throws PhraseSyntaxException tells where it goes wrong and what to write instead
   */
  public static PhrasePattern parse(String source) {
    PhraseParser parser = new PhraseParser(source);
    boolean exception = parser.takeException();
    return new PhrasePattern(source, exception, parser.parse());
  }

  /** As written. */
  public String source() {
    return source;
  }

  /** It begins with {@code ~}: where it is found, no other pattern of its class counts. */
  boolean isException() {
    return exception;
  }

  PhraseNode root() {
    return root;
  }

  @Override
  public String toString() {
    return source;
  }
}
