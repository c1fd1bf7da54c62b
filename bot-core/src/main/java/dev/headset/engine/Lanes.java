package dev.headset.engine;

import dev.headset.effect.Effect;
import dev.headset.effect.Side;
import dev.headset.platform.Address;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseThread;
import dev.headset.store.OutboxEntry;
import dev.headset.store.Tables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** All lanes that owe something. Entries are added by the writer alone, in their order. */
final class Lanes {

  private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
  private final Map<Address, Integer> openings = new ConcurrentHashMap<>();
  private final Courier courier;
  private final Clock clock;
  private final LongSupplier ticks;
  private final Crews crews;
  private final Consumer<Work.Tried> results;
  private final Consumer<Instant> paused;

  /** The greatest number of an entry that was added; the writer's alone. */
  private long newest;

  private volatile boolean stopped;

  Lanes(
      EngineParts parts,
      Courier courier,
      Crews crews,
      Consumer<Work.Tried> results,
      Consumer<Instant> paused) {
    this.clock = parts.clock();
    this.ticks = parts.ticks();
    this.courier = courier;
    this.crews = crews;
    this.results = results;
    this.paused = paused;
  }

  /**
   * Adds an entry.
   *
   * @param thread the case's thread that it concerns, as the store knows it
   */
  void add(OutboxEntry entry, Optional<CaseThread> thread) {
    newest = Math.max(newest, entry.number());
    if (!stopped) {
      lanes.computeIfAbsent(entry.lane(), name -> lane(entry.effect(), thread)).add(entry);
    }
  }

  /**
   * Looks what the store owes that was not told of: at the start, or where it is not known whether
   * the last transactions were kept.
   *
   * @return takes that over, and gives up what is no longer owed; to be run once the transaction is
   *     durable, for what it shows may be so on one server alone until then
   */
  Runnable catchUp(Tables tables) {
    Set<Long> owed = tables.outbox().numbers();
    Map<OutboxEntry, Optional<CaseThread>> missed = new LinkedHashMap<>();
    for (OutboxEntry entry : tables.outbox().after(newest)) {
      missed.put(entry, LaneNames.threadOf(entry.effect()).flatMap(tables.threads()::find));
    }
    return () -> {
      lanes.values().forEach(lane -> lane.keep(owed));
      missed.forEach(this::add);
      lanes.keySet().forEach(this::removeIdle);
    };
  }

  /** Best effort: behind what is owed there, or at once where nothing is. */
  void showTyping(Address at) {
    if (!stopped) {
      lanes
          .computeIfAbsent(
              LaneNames.of(at), name -> new Lane(at.platform(), new Spot(), links(at.platform())))
          .addTyping(at);
    }
  }

  /** Gives up everything that a lane owes. */
  void drop(String name) {
    Optional.ofNullable(lanes.get(name)).ifPresent(Lane::clear);
    removeIdle(name);
  }

  /** Gives up everything that is owed on a customer's behalf. */
  void forget(PersonId customer) {
    lanes.values().forEach(lane -> lane.forget(customer));
  }

  /** The result of a try is durable. */
  void settled(OutboxEntry entry) {
    opening(entry).ifPresent(channel -> openings.computeIfPresent(channel, Lanes::oneLess));
    Optional.ofNullable(lanes.get(entry.lane())).ifPresent(Lane::settled);
    removeIdle(entry.lane());
  }

  /** Whether a thread is being opened in a channel whose address is not known yet. */
  boolean opensThreadIn(Address channel) {
    return openings.containsKey(channel);
  }

  /** A platform is on now: what waited for that is tried at once. */
  void hurry(String platform) {
    lanes.values().stream().filter(lane -> lane.platform().equals(platform)).forEach(Lane::hurry);
  }

  void wake() {
    lanes.values().forEach(Lane::wake);
  }

  Rest rest() {
    List<Lane> all = List.copyOf(lanes.values());
    boolean busy = all.stream().anyMatch(Lane::busy);
    return new Rest(
        busy, all.stream().flatMap(lane -> lane.nextAt().stream()).min(Comparator.naturalOrder()));
  }

  int pending(String platform) {
    return lanes.values().stream()
        .filter(lane -> lane.platform().equals(platform))
        .mapToInt(Lane::owed)
        .sum();
  }

  double oldestSeconds(String platform) {
    return lanes.values().stream()
        .filter(lane -> lane.platform().equals(platform))
        .flatMap(lane -> lane.oldest().stream())
        .min(Comparator.naturalOrder())
        .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
        .orElse(0.0);
  }

  /** Begins nothing more, and waits for what was begun until the time is over. */
  void stop(Duration within) {
    stopped = true;
    lanes.values().forEach(Lane::stop);
    crews.stop(within);
  }

  private Lane lane(Effect effect, Optional<CaseThread> thread) {
    String platform = platform(effect, thread);
    return new Lane(platform, Spot.of(thread), links(platform));
  }

  private static String platform(Effect effect, Optional<CaseThread> thread) {
    if (effect instanceof Effect.TellCustomer tell) {
      return tell.to().platform();
    }
    if (effect instanceof Effect.TellChannel tell) {
      return tell.to().platform();
    }
    if (effect instanceof Effect.OpenThread open) {
      return open.channel().platform();
    }
    if (LaneNames.side(effect).orElse(null) instanceof Side.Customer to) {
      return to.at().platform();
    }
    return thread.map(known -> known.channel().platform()).orElse(Courier.SERVICE);
  }

  private Lane.Links links(String platform) {
    return new Lane.Links(courier, crews.of(platform), clock, this::began, results, paused, ticks);
  }

  private void began(OutboxEntry entry) {
    opening(entry).ifPresent(channel -> openings.merge(channel, 1, Integer::sum));
  }

  private static Optional<Address> opening(OutboxEntry entry) {
    return entry.effect() instanceof Effect.OpenThread open
        ? Optional.of(open.channel())
        : Optional.empty();
  }

  private static @Nullable Integer oneLess(Address channel, int count) {
    return count > 1 ? count - 1 : null;
  }

  private void removeIdle(String name) {
    lanes.computeIfPresent(name, (key, lane) -> lane.idle() ? null : lane);
  }
}
