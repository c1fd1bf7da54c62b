package dev.headset.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headset.conversation.Conversation;
import dev.headset.platform.PersonId;
import dev.headset.store.Tables;
import dev.headset.store.WaitingIncoming;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the writer remembers of the store. The writer's alone, but for {@link #linesDue}. It runs
 * ahead of the store within a transaction, so it is read anew after one that failed.
 */
final class Memory {

  private static final int MAX_CONVERSATIONS = 2_000;

  /** Longer than a try to deliver something takes. */
  private static final Duration ON_THE_WAY = Duration.ofHours(1);

  private final Cache<PersonId, Conversation> conversations =
      Caffeine.newBuilder().maximumSize(MAX_CONVERSATIONS).executor(Runnable::run).build();
  private final Cache<PersonId, Boolean> erased =
      Caffeine.newBuilder().expireAfterWrite(ON_THE_WAY).executor(Runnable::run).build();
  private final Board board = new Board();
  private final Map<String, Deque<WaitingIncoming>> waiting = new HashMap<>();
  private boolean stale = true;

  void forgetAll() {
    stale = true;
  }

  /**
   * Reads anew what can't be trusted any more.
   *
   * @param tables as they are in a transaction that writes, or before anybody does: beside a
   *     transaction that is about to end they may show what is no longer so
   */
  void refresh(Tables tables) {
    if (!stale) {
      return;
    }
    conversations.invalidateAll();
    board.reload(tables);
    reloadWaiting(tables);
    stale = false;
  }

  private synchronized void reloadWaiting(Tables tables) {
    waiting.clear();
    tables.waiting().all().forEach(this::append);
  }

  Board board() {
    return board;
  }

  Optional<Conversation> conversation(PersonId customer, Tables tables) {
    Conversation known = conversations.getIfPresent(customer);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Conversation> stored = tables.conversations().find(customer);
    stored.ifPresent(conversation -> conversations.put(customer, conversation));
    return stored;
  }

  void remember(Conversation conversation) {
    conversations.put(conversation.customer(), conversation);
  }

  /** A customer who is not on the board, and for whom nothing waits, was erased from the tables. */
  void leave(PersonId customer) {
    conversations.invalidate(customer);
    erased.put(customer, true);
  }

  /** Whether something that was on its way to a customer may be owed to them no longer. */
  boolean erasedLately(PersonId customer) {
    return erased.getIfPresent(customer) != null;
  }

  /** The customer was erased from the tables. */
  void forget(PersonId customer, Tables tables) {
    leave(customer);
    board.reload(tables);
    reloadWaiting(tables);
  }

  synchronized Optional<WaitingIncoming> head(String line) {
    return Optional.ofNullable(waiting.get(line)).map(Deque::peekFirst);
  }

  synchronized void append(WaitingIncoming last) {
    waiting.computeIfAbsent(last.incoming().line(), line -> new ArrayDeque<>()).addLast(last);
  }

  synchronized void removeHead(String line) {
    Deque<WaitingIncoming> queue = waiting.getOrDefault(line, new ArrayDeque<>());
    queue.pollFirst();
    if (queue.isEmpty()) {
      waiting.remove(line);
    }
  }

  synchronized void replaceHead(WaitingIncoming head) {
    Deque<WaitingIncoming> queue = waiting.getOrDefault(head.incoming().line(), new ArrayDeque<>());
    queue.pollFirst();
    queue.addFirst(head);
  }

  /** Lines whose head may be tried again; any thread may ask. */
  synchronized List<String> linesDue(Instant now) {
    return waiting.entrySet().stream()
        .filter(line -> line.getValue().getFirst().isDue(now))
        .map(Map.Entry::getKey)
        .toList();
  }
}
