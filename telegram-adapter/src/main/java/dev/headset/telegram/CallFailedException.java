package dev.headset.telegram;

/** A call to Telegram failed. Made without a cause, whose text might show the token. */
final class CallFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  CallFailedException(Failure failure) {
    super(failure.reason());
    this.failure = failure;
  }

  Failure failure() {
    return failure;
  }
}
