package dev.headset.emulator.telegram;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Keeps a request's own thread until its answer is there. A request that is answered later by
 * another thread may be in use for somebody else by then, when its asker went away.
 */
final class Waiting {

  private Waiting() {}

  /**
   * What the future ends with.
   *
   * @throws InterruptedIOException when the server closes meanwhile
   */
  static <T> T until(CompletableFuture<T> answer) throws IOException {
    try {
      return answer.get();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the server closes");
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    }
  }
}
