package dev.headset.emulator.telegram;

import dev.headset.emulator.Connections;
import dev.headset.emulator.Fault;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What is wrong with the whole server at the moment. Safe for use by several threads. */
final class ServerMood {

  private final List<CompletableFuture<Boolean>> silenced = new ArrayList<>();
  private boolean paused;
  private Optional<Fault> everywhere = Optional.empty();

  synchronized boolean isPaused() {
    return paused;
  }

  synchronized void pause() {
    paused = true;
  }

  /** Goes on; who was kept waiting never gets an answer and finds the connection closed. */
  void resume() {
    List<CompletableFuture<Boolean>> waiting;
    synchronized (this) {
      paused = false;
      waiting = List.copyOf(silenced);
      silenced.clear();
    }
    waiting.forEach(one -> one.complete(true));
  }

  synchronized Optional<Fault> everywhere() {
    return everywhere;
  }

  synchronized void everywhere(Optional<Fault> fault) {
    everywhere = fault;
  }

  /** An answer that does not come before {@link #resume}, and then is none. */
  synchronized CompletableFuture<Boolean> silence() {
    CompletableFuture<Boolean> never = new CompletableFuture<>();
    silenced.add(never);
    return never;
  }

  void keepSilent(Context context) throws IOException {
    Waiting.until(silence());
    Connections.drop(context);
  }
}
