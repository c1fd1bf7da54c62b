package dev.headset.app.console;

/** The console's memory could not be opened. The message is one sentence for the operator. */
public final class ConsoleUnavailableException extends Exception {

  private static final long serialVersionUID = 1L;

  public ConsoleUnavailableException(String message) {
    super(message);
  }

  public ConsoleUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
