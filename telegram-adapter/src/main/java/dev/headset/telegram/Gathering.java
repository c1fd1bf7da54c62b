package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The parts of one album as they come, until it is complete or was waited for long enough. */
final class Gathering {

  private final List<JsonNode> parts = new ArrayList<>();
  private final CompletableFuture<Void> over;
  private boolean sealed;

  Gathering(Duration patience) {
    this.over =
        new CompletableFuture<Void>()
            .completeOnTimeout(null, patience.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Takes another part; false where it comes too late. */
  synchronized boolean add(JsonNode part) {
    if (sealed) {
      return false;
    }
    parts.add(part);
    if (parts.size() == Albums.MOST) {
      over.complete(null);
    }
    return true;
  }

  /** What is told next in its chat is something else, so that the album is complete. */
  void ends() {
    over.complete(null);
  }

  CompletableFuture<Void> over() {
    return over;
  }

  /** The parts that came; none can be added any more. */
  synchronized List<JsonNode> seal() {
    sealed = true;
    return List.copyOf(parts);
  }
}
