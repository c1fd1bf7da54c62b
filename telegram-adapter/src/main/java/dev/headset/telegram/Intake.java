package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Hands updates to the inbox: one chat's in their order, different chats' at once, so that the
 * store can make many durable together and one chat's large file holds up no other.
 *
 * <p>Used by the polling thread alone; its workers are others.
 */
final class Intake {

  private final Taker taker;
  private final Executor workers;
  private final Waits waits;
  private final Duration albumPatience;

  /** What was begun, by its id, until the offset has passed it. */
  private final TreeMap<Integer, CompletableFuture<Void>> begun = new TreeMap<>();

  /** Albums of which more may come, by their chat; Telegram tells a chat's in order. */
  private final Map<Long, Open> open = new HashMap<>();

  /** The last of each chat's that is not done. */
  private final Map<Long, CompletableFuture<Void>> tails = new HashMap<>();

  /** An album that is being gathered. */
  private record Open(String album, Gathering gathering, CompletableFuture<Void> taking) {}

  /**
   * Takes for one bot.
   *
   * @param albumPatience how long the rest of an album is waited for
   */
  Intake(Taker taker, Executor workers, Waits waits, Duration albumPatience) {
    this.taker = taker;
    this.workers = workers;
    this.waits = waits;
    this.albumPatience = albumPatience;
  }

  /** Of what a poll brought, what was not begun by an earlier one. */
  List<JsonNode> fresh(List<JsonNode> polled) {
    return polled.stream()
        .filter(update -> id(update) > 0 && !begun.containsKey(id(update)))
        .toList();
  }

  void begin(List<? extends JsonNode> fresh) {
    tails.values().removeIf(CompletableFuture::isDone);
    open.values().removeIf(album -> album.taking().isDone());
    fresh.forEach(this::beginOne);
  }

  private void beginOne(JsonNode update) {
    long chat = Translator.chat(update.path(Translator.kind(update))).path("id").asLong();
    Optional<String> album = AlbumCuts.album(update);
    Open before = open.get(chat);
    if (before != null && album.equals(Optional.of(before.album()))) {
      if (before.gathering().add(update)) {
        begun.put(id(update), before.taking());
        return;
      }
    } else if (before != null) {
      before.gathering().ends();
    }
    CompletableFuture<Void> tail =
        tails.getOrDefault(chat, CompletableFuture.completedFuture(null));
    CompletableFuture<Void> own =
        album.isPresent()
            ? gather(chat, album.get(), update, tail)
            : tail.thenRunAsync(() -> taker.take(update), workers);
    tails.put(chat, own);
    begun.put(id(update), own);
  }

  private CompletableFuture<Void> gather(
      long chat, String album, JsonNode first, CompletableFuture<Void> tail) {
    Gathering gathering = new Gathering(albumPatience);
    gathering.add(first);
    CompletableFuture<Void> taking =
        CompletableFuture.allOf(tail, gathering.over())
            .thenRunAsync(() -> taker.take(album, gathering.seal()), workers);
    open.put(chat, new Open(album, gathering, taking));
    return taking;
  }

  /** Whether more of an album may come. */
  boolean isGathering() {
    return open.values().stream().anyMatch(album -> !album.gathering().over().isDone());
  }

  /**
   * Waits until all that was begun is durable.
   *
   * @param most how long at most
   * @return whether all is
   */
  boolean await(Duration most) throws InterruptedException {
    CompletableFuture<?>[] open = begun.values().toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(open).get(most.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      waits.pause(Duration.ZERO);
      throw new IllegalStateException("taking an update broke", e.getCause());
    }
  }

  /** The lowest id that is not durable; empty where nothing was begun since the last call. */
  Optional<Integer> next() {
    Optional<Integer> next = Optional.empty();
    while (!begun.isEmpty()) {
      if (!begun.firstEntry().getValue().isDone()) {
        return Optional.of(begun.firstKey());
      }
      next = Optional.of(begun.pollFirstEntry().getKey() + 1);
    }
    return next;
  }

  private static int id(JsonNode update) {
    return update.path("update_id").asInt();
  }
}
