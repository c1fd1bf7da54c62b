package dev.headset.bench;

import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A platform that costs nothing: it notes when something was delivered to a place. */
final class WaitingChannel implements Channel {

  static final String PLATFORM = "telegram";

  private static final long PATIENCE_SECONDS = 10;

  private final Map<Address, BlockingQueue<Long>> delivered = new ConcurrentHashMap<>();

  @Override
  public String platform() {
    return PLATFORM;
  }

  @Override
  public Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
    at(to).add(System.nanoTime());
    return new Delivery.Delivered(to, List.of(new MessageId(key.value())));
  }

  /** Forgets what was delivered so far. */
  void clear(Address place) {
    at(place).clear();
  }

  /** When the next message was delivered; waits for it. */
  long next(Address place) throws InterruptedException {
    Long nanos = at(place).poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (nanos == null) {
      throw new IllegalStateException("no answer came to " + place);
    }
    return nanos;
  }

  private BlockingQueue<Long> at(Address place) {
    return delivered.computeIfAbsent(place, each -> new LinkedBlockingQueue<>());
  }
}
