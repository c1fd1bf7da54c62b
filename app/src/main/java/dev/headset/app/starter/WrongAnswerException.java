package dev.headset.app.starter;

/** What was answered can't be taken; the message tells why, and what can. */
public final class WrongAnswerException extends Exception {

  private static final long serialVersionUID = 1L;

  WrongAnswerException(String sentence) {
    super(sentence);
  }
}
