package dev.headset.app.wiring;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Says beside everything else that the platforms are served, once they are. */
final class Announcement implements AutoCloseable {

  /** How long a platform that is served waits for another that is in trouble. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "headset-ready");
            made.setDaemon(true);
            return made;
          });
  private final Platforms platforms;
  private final PrintStream out;
  private final Future<Void> said;

  Announcement(Platforms platforms, PrintStream out) {
    this.platforms = platforms;
    this.out = out;
    this.said = thread.submit(this::say);
  }

  /** The bot serves whom it can; what is wrong with the others is said, and mended meanwhile. */
  private Void say() throws CannotStartException, InterruptedException {
    Optional<String> trouble = platforms.awaitServing(PATIENCE);
    if (trouble.isPresent()) {
      out.println("Headset serves what it can. " + trouble.get());
      platforms.awaitAll();
    }
    out.println("Headset is ready");
    out.flush();
    return null;
  }

  /**
   * Fails where there is nothing to say.
   *
   * @throws CannotStartException where no platform takes its token
   */
  void failIfRefused() throws CannotStartException, InterruptedException {
    if (!said.isDone()) {
      return;
    }
    try {
      said.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CannotStartException refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
