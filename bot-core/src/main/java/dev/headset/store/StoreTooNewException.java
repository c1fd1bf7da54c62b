package dev.headset.store;

/** The store was made by a newer version of Headset: this one leaves it alone. */
public final class StoreTooNewException extends StoreUnavailableException {

  private static final long serialVersionUID = 1L;

  public StoreTooNewException(String message) {
    super(message);
  }
}
