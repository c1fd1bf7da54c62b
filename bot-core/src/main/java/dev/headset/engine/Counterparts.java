package dev.headset.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.store.Shown;
import dev.headset.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the message of one side that stands for one of the other. What was shown a moment ago is
 * known here before it is committed, since what follows in the same line may already need it.
 */
final class Counterparts {

  private static final int KNOWN = 20_000;
  private static final Duration KEPT = Duration.ofMinutes(10);

  /** The copies of a message in a channel, or in a case's thread of it. */
  private record Place(MessageRef source, Address channel, Optional<ThreadKey> thread) {}

  private final Store store;
  private final Cache<Place, List<MessageId>> copies =
      Caffeine.newBuilder().maximumSize(KNOWN).expireAfterWrite(KEPT).build();
  private final Cache<MessageRef, MessageRef> sources =
      Caffeine.newBuilder().maximumSize(KNOWN).expireAfterWrite(KEPT).build();

  Counterparts(Store store) {
    this.store = store;
  }

  void shown(Shown shown) {
    for (MessageRef source : shown.sources()) {
      List<MessageId> carrying =
          IntStream.range(0, shown.messages().size())
              .filter(index -> shown.source(index).equals(Optional.of(source)))
              .mapToObj(shown.messages()::get)
              .toList();
      copies.put(place(source, shown.place(), shown.thread()), carrying);
      MessageRef whole = flat(source);
      carrying.forEach(copy -> sources.put(new MessageRef(shown.place().channel(), copy), whole));
    }
  }

  /** The copies of a message at a place, in order; of the case's thread alone, where one is. */
  List<MessageId> copies(MessageRef of, Address at, Optional<ThreadKey> thread) {
    List<MessageId> known = copies.getIfPresent(place(of, at, thread));
    return known != null ? known : store.read(tables -> tables.copies().of(of, at, thread));
  }

  /** The message at a place that stands for another: what carries it, or what it carries. */
  Optional<MessageId> at(Address place, Optional<ThreadKey> thread, MessageRef other) {
    Optional<MessageId> copy = copies(other, place, thread).stream().findFirst();
    return copy.or(
        () ->
            source(other)
                .filter(source -> source.at().equals(place.channel()))
                .map(MessageRef::message));
  }

  private Optional<MessageRef> source(MessageRef copy) {
    MessageRef flat = flat(copy);
    MessageRef known = sources.getIfPresent(flat);
    return known != null ? Optional.of(known) : store.read(tables -> tables.copies().source(flat));
  }

  private static Place place(MessageRef source, Address at, Optional<ThreadKey> thread) {
    return new Place(flat(source), at.channel(), thread);
  }

  /** Ids are unique within a channel, and its threads share them. */
  private static MessageRef flat(MessageRef message) {
    return new MessageRef(message.at().channel(), message.message());
  }
}
