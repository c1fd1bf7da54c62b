package dev.headset.platform;

/** The update was not taken: the store is out of reach, full, or the engine is stopping. */
public final class InboxUnavailableException extends Exception {

  private static final long serialVersionUID = 1L;

  public InboxUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  public InboxUnavailableException(String message) {
    super(message);
  }
}
