package dev.headset.app.backup;

/** A copy could not be made, or is not whole. The message is one sentence. */
public final class BackupFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  BackupFailedException(String sentence) {
    super(sentence);
  }

  BackupFailedException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
