package dev.headset.testkit.scenario;

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
import dev.headset.platform.Refusal;
import dev.headset.platform.ShowsTyping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A chat platform in memory, with every ability, that remembers what it showed where. It outlives
 * the bots that are started on it. Safe for use by several threads.
 */
final class TextPlatform
    implements Channel,
        OpensThreads,
        EditsMessages,
        DeletesMessages,
        ReactsToMessages,
        ShowsTyping {

  static final String NAME = "text";

  private final Map<Address, Map<MessageId, OutgoingMessage>> places = new HashMap<>();
  private final Map<Address, String> threads = new LinkedHashMap<>();
  private final Map<Address, MessageId> cards = new HashMap<>();
  private final Map<MessageId, Mark> marks = new HashMap<>();
  private final Map<EntryKey, Delivery> delivered = new HashMap<>();
  private final Set<Address> blocked = new HashSet<>();
  private int messages;

  @Override
  public String platform() {
    return NAME;
  }

  /** An id for a message that a person sends. */
  synchronized MessageId nextMessage() {
    messages++;
    return new MessageId(Integer.toString(messages));
  }

  synchronized void block(Address chat) {
    blocked.add(chat);
  }

  /** What the bot has shown at a place, first to last, but for the card of a thread. */
  synchronized List<OutgoingMessage> shownAt(Address place) {
    Map<MessageId, OutgoingMessage> shown = new LinkedHashMap<>(at(place));
    if (cards.containsKey(place)) {
      shown.remove(cards.get(place));
    }
    return List.copyOf(shown.values());
  }

  synchronized OutgoingMessage card(Address thread) {
    return Optional.ofNullable(at(thread).get(cards.get(thread))).orElseThrow();
  }

  /** The title of every thread, in the order in which they were opened. */
  synchronized Map<Address, String> threads() {
    return new LinkedHashMap<>(threads);
  }

  synchronized Optional<Mark> markOn(MessageId message) {
    return Optional.ofNullable(marks.get(message));
  }

  @Override
  public synchronized Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
    if (blocked.contains(to)) {
      return new Delivery.Refused(Refusal.UNREACHABLE, "the customer has blocked the bot");
    }
    return once(key, () -> show(to, message));
  }

  /** What was delivered before is not shown again. */
  private Delivery once(EntryKey key, Supplier<Delivery> showing) {
    Delivery before = delivered.get(key);
    if (before != null) {
      return before;
    }
    Delivery outcome = showing.get();
    delivered.put(key, outcome);
    return outcome;
  }

  private Delivery.Delivered show(Address place, OutgoingMessage message) {
    MessageId id = nextMessage();
    at(place).put(id, message);
    return new Delivery.Delivered(place, List.of(id));
  }

  @Override
  public synchronized Delivery openThread(
      EntryKey key, Address channel, String title, OutgoingMessage card) {
    return once(
        key,
        () -> {
          Address thread =
              Address.of(channel.platform(), channel.chat(), Integer.toString(threads.size() + 1));
          threads.put(thread, title);
          Delivery.Delivered shown = show(thread, card);
          cards.put(thread, shown.messages().get(0));
          return shown;
        });
  }

  @Override
  public synchronized Delivery edit(
      EntryKey key, Address at, List<MessageId> parts, OutgoingMessage now) {
    at(at).put(parts.get(0), now);
    return new Delivery.Delivered(at, parts.subList(0, 1));
  }

  /** Nothing is left of it but its place in the order. */
  @Override
  public synchronized Delivery delete(EntryKey key, Address at, List<MessageId> messages) {
    messages.forEach(message -> at(at).replace(message, OutgoingMessage.bot("")));
    return new Delivery.Delivered(at, List.of());
  }

  @Override
  public synchronized Delivery react(EntryKey key, Address at, MessageId message, Mark mark) {
    marks.put(message, mark);
    return new Delivery.Delivered(at, List.of());
  }

  @Override
  public synchronized Delivery pass(
      EntryKey key, Address at, MessageId message, String emoji, boolean on) {
    return new Delivery.Refused(Refusal.INVALID, "letters have no reactions");
  }

  @Override
  public void showTyping(Address at) {
    // Nobody is there to see it.
  }

  private Map<MessageId, OutgoingMessage> at(Address place) {
    return places.computeIfAbsent(place, first -> new LinkedHashMap<>());
  }
}
