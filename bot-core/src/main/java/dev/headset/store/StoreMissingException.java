package dev.headset.store;

/** There is no store yet: the first start of a bot makes it. */
public final class StoreMissingException extends StoreUnavailableException {

  private static final long serialVersionUID = 1L;

  public StoreMissingException(String message) {
    super(message);
  }
}
