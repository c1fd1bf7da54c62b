package dev.headset.app.cli;

/** A command came to an end that was foreseen. The message is one sentence for an operator. */
final class CommandFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  CommandFailedException(int exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  CommandFailedException(int exitCode, String sentence, Throwable cause) {
    super(sentence, cause);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
