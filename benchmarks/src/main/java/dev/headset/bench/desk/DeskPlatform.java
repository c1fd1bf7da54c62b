package dev.headset.bench.desk;

import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.DeletesMessages;
import dev.headset.platform.Delivery;
import dev.headset.platform.EditsMessages;
import dev.headset.platform.EntryKey;
import dev.headset.platform.Mark;
import dev.headset.platform.MessageId;
import dev.headset.platform.OpensThreads;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.ReactsToMessages;
import dev.headset.platform.SetsThreads;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A platform that takes everything at once, and keeps nothing of it. */
final class DeskPlatform
    implements Channel,
        OpensThreads,
        SetsThreads,
        EditsMessages,
        DeletesMessages,
        ReactsToMessages {

  static final String NAME = "desk";

  private final AtomicLong messages = new AtomicLong();
  private final AtomicLong calls = new AtomicLong();

  /** How much was asked of it. */
  long calls() {
    return calls.get();
  }

  MessageId nextMessage() {
    return new MessageId(Long.toString(messages.incrementAndGet()));
  }

  @Override
  public String platform() {
    return NAME;
  }

  @Override
  public Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
    return done(to, List.of(nextMessage()));
  }

  @Override
  public Delivery openThread(EntryKey key, Address channel, String title, OutgoingMessage card) {
    MessageId head = nextMessage();
    return done(Address.of(NAME, channel.chat(), "t" + head.value()), List.of(head));
  }

  @Override
  public Delivery setThread(EntryKey key, Address thread, String title, boolean open) {
    return done(thread, List.of());
  }

  @Override
  public Delivery edit(EntryKey key, Address at, List<MessageId> parts, OutgoingMessage now) {
    return done(at, parts.subList(0, 1));
  }

  @Override
  public Delivery delete(EntryKey key, Address at, List<MessageId> gone) {
    return done(at, List.of());
  }

  @Override
  public Delivery react(EntryKey key, Address at, MessageId message, Mark mark) {
    return done(at, List.of());
  }

  @Override
  public Delivery pass(EntryKey key, Address at, MessageId message, String emoji, boolean on) {
    return done(at, List.of());
  }

  private Delivery done(Address at, List<MessageId> parts) {
    calls.incrementAndGet();
    return new Delivery.Delivered(at, parts);
  }
}
