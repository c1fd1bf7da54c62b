package dev.headset.store;

/** The store is out of reach, full or locked: nothing of the transaction was kept. */
public class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
