package dev.headset.app.wiring;

/** Something outside the config keeps the bot from starting. The message is one sentence. */
public final class CannotStartException extends Exception {

  private static final long serialVersionUID = 1L;

  public CannotStartException(String sentence) {
    super(sentence);
  }

  public CannotStartException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
