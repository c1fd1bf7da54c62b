package dev.headset.store;

/** Another process has the store now: this one was silent for too long. */
public final class StoreLostException extends StoreException {

  private static final long serialVersionUID = 1L;

  public StoreLostException(String message) {
    super(message, new IllegalStateException("the lease was taken over"));
  }
}
