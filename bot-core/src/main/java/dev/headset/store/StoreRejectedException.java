package dev.headset.store;

/** The store takes no such row, however often it is tried: a broken rule, a value too large. */
public final class StoreRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoreRejectedException(String message) {
    super(message);
  }

  public StoreRejectedException(String message, Throwable cause) {
    super(message, cause);
  }
}
