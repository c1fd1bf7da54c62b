package dev.headset.store;

/** The store could not be opened since another process has it. */
public final class StoreInUseException extends StoreUnavailableException {

  private static final long serialVersionUID = 1L;

  public StoreInUseException(String message) {
    super(message);
  }
}
