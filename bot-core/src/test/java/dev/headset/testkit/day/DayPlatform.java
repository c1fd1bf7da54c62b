package dev.headset.testkit.day;

import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.DeletesMessages;
import dev.headset.platform.Delivery;
import dev.headset.platform.EditsMessages;
import dev.headset.platform.EntryKey;
import dev.headset.platform.Limited;
import dev.headset.platform.Mark;
import dev.headset.platform.MessageId;
import dev.headset.platform.OpensThreads;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.ReactsToMessages;
import dev.headset.platform.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A platform in memory that keeps its limits, shows a message once for each key, and fails as often
 * as the day wants: before it did what was asked, or after.
 */
final class DayPlatform
    implements Channel, OpensThreads, EditsMessages, DeletesMessages, ReactsToMessages, Limited {

  private final String name;
  private final DayPlan plan;
  private final Clock clock;
  private final Set<Address> groups;
  private final Quota quota = new Quota();
  private final Map<Address, List<SentLine>> places = new LinkedHashMap<>();
  private final Map<Address, String> threads = new LinkedHashMap<>();
  private final Map<EntryKey, Delivery> done = new HashMap<>();
  private final Map<EntryKey, Integer> tries = new HashMap<>();
  private int messages;
  private int tooMany;
  private int calls;

  /**
   * A platform.
   *
   * @param groups where a group's limit holds, all its threads together
   */
  DayPlatform(String name, DayPlan plan, Clock clock, Set<Address> groups) {
    this.name = name;
    this.plan = plan;
    this.clock = clock;
    this.groups = groups;
  }

  @Override
  public String platform() {
    return name;
  }

  @Override
  public boolean merges() {
    return plan.merging();
  }

  /** Telegram's, as its documentation tells them (core.telegram.org/bots/faq). */
  @Override
  public List<Limit> limits(Address to) {
    Limit all = new Limit(name, 30, Duration.ofSeconds(1));
    String chat = to.channel().toString();
    return groups.contains(to.channel())
        ? List.of(new Limit(chat, 20, Duration.ofMinutes(1)), all)
        : List.of(new Limit(chat, 1, Duration.ofSeconds(1)), all);
  }

  synchronized MessageId nextMessage() {
    return new MessageId(name + "-" + ++messages);
  }

  synchronized List<SentLine> at(Address place) {
    return List.copyOf(places.getOrDefault(place, List.of()));
  }

  /** The threads that a channel has, or had, in the order of their opening. */
  synchronized List<Address> threads(Address channel) {
    return threads.keySet().stream().filter(each -> each.channel().equals(channel)).toList();
  }

  synchronized int tooMany() {
    return tooMany;
  }

  synchronized int calls() {
    return calls;
  }

  @Override
  public synchronized Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
    return call(key, to, 1, () -> show(to, message));
  }

  @Override
  public synchronized Delivery openThread(
      EntryKey key, Address channel, String title, OutgoingMessage card) {
    return call(
        key,
        channel,
        2,
        () -> {
          Address thread = Address.of(name, channel.chat(), Integer.toString(threads.size() + 1));
          threads.put(thread, title);
          return show(thread, card);
        });
  }

  @Override
  public synchronized Delivery edit(
      EntryKey key, Address at, List<MessageId> parts, OutgoingMessage now) {
    return call(key, at, 1, () -> change(at, parts.get(0), line -> line.now(now)));
  }

  @Override
  public synchronized Delivery delete(EntryKey key, Address at, List<MessageId> gone) {
    return call(key, at, 1, () -> change(at, gone.get(0), SentLine::takenAway));
  }

  @Override
  public synchronized Delivery react(EntryKey key, Address at, MessageId message, Mark mark) {
    return new Delivery.Delivered(at, List.of());
  }

  @Override
  public Delivery pass(EntryKey key, Address at, MessageId message, String emoji, boolean on) {
    return new Delivery.Refused(Refusal.INVALID, "no reactions here");
  }

  private Delivery call(EntryKey key, Address to, int count, Supplier<Delivery> work) {
    calls++;
    Optional<Duration> wait = quota.take(limits(to), count, clock.instant());
    if (wait.isPresent()) {
      tooMany++;
      return new Delivery.RetryAfter(wait.get(), "too many requests");
    }
    int fate = fate(key);
    if (fate == 1) {
      return new Delivery.RetryAfter(Duration.ofSeconds(3), "busy");
    }
    if (fate == 2) {
      return new Delivery.Unknown("the connection broke on the way");
    }
    Delivery outcome = done.computeIfAbsent(key, first -> work.get());
    return fate == 3 ? new Delivery.Unknown("the answer was lost") : outcome;
  }

  /** 0 for most calls; the same for the same try of the same thing, on every run. */
  private int fate(EntryKey key) {
    int attempt = tries.merge(key, 1, Integer::sum);
    long number = key.value().substring(key.value().indexOf('.')).hashCode();
    Random dice = new Random(plan.seed() * 31 + number * 7919 + attempt);
    return dice.nextInt(100) < plan.failures() ? 1 + dice.nextInt(3) : 0;
  }

  private Delivery show(Address place, OutgoingMessage message) {
    MessageId id = nextMessage();
    Instant now = clock.instant();
    places
        .computeIfAbsent(place, first -> new ArrayList<>())
        .add(new SentLine(id, now, message, false));
    return new Delivery.Delivered(place, List.of(id));
  }

  private Delivery change(
      Address at, MessageId message, java.util.function.UnaryOperator<SentLine> change) {
    List<SentLine> lines = places.getOrDefault(at, List.of());
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).id().equals(message)) {
        lines.set(i, change.apply(lines.get(i)));
        return new Delivery.Delivered(at, List.of(message));
      }
    }
    return new Delivery.Refused(Refusal.GONE, "no such message");
  }
}
