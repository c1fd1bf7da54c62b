package dev.headset.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headset.platform.Address;
import dev.headset.platform.EventId;
import dev.headset.platform.PlaceChange;
import dev.headset.platform.Update;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Takes in what happens to staff's channels, and to the threads of cases. */
final class IncomingPlaces {

  private static final int MOST_REMEMBERED = 10_000;

  /** By how much Discord may be late to put a thread to sleep. */
  private static final Duration SLACK = Duration.ofMinutes(1);

  private final Places places;
  private final PlaceQueues queues;
  private final Intake intake;
  private final OwnDoings ours;
  private final Clock clock;
  private final Duration retry;
  private final Cache<String, Boolean> shut =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  IncomingPlaces(
      Places places,
      PlaceQueues queues,
      Intake intake,
      OwnDoings ours,
      Clock clock,
      Duration retry) {
    this.places = places;
    this.queues = queues;
    this.intake = intake;
    this.ours = ours;
    this.clock = clock;
    this.retry = retry;
  }

  /** A thread is there, as it was told of for the first time. */
  void seen(DataObject thread) {
    shut.put(thread.getString("id"), State.of(thread).isShut());
  }

  /** A thread changed: its name, or whether it is archived or locked. */
  void changed(DataObject thread) {
    String id = thread.getString("id");
    State now = State.of(thread);
    boolean before = Boolean.TRUE.equals(shut.getIfPresent(id));
    shut.put(id, now.isShut());
    if (before == now.isShut()) {
      return;
    }
    boolean byUs = !now.locked && ours.was(id, now.archived);
    if (!byUs && !now.fellAsleep()) {
      tell(thread, now);
    }
  }

  /** How a thread stands that nothing was heard of for a while. */
  void found(DataObject thread) {
    State now = State.of(thread);
    shut.put(thread.getString("id"), now.isShut());
    if (now.isShut() && !now.fellAsleep()) {
      tell(thread, now);
    }
  }

  private void tell(DataObject thread, State now) {
    String id = thread.getString("id");
    Optional<Address> place = Json.text(thread, "parent_id").flatMap(above -> place(id, above));
    PlaceChange change = now.isShut() ? PlaceChange.CLOSED : PlaceChange.OPENED;
    String event = "discord:thread:" + id + ":" + change + ":" + now.since + ":" + now.locked;
    place.ifPresent(at -> tell(at, event, change));
  }

  /** A thread was deleted, with all that stood in it. */
  void threadGone(DataObject event) {
    String id = event.getString("id");
    Optional<Address> known = places.known(id);
    Optional<Address> place =
        known.or(() -> Json.text(event, "parent_id").flatMap(above -> place(id, above)));
    places.gone(id);
    place.ifPresent(this::gone);
  }

  /** A channel was deleted, with all its threads. */
  void channelGone(DataObject event) {
    places.known(event.getString("id")).ifPresent(this::gone);
  }

  /** A place was found to be no more. */
  void gone(Address place) {
    String id = DiscordChannel.idOf(place);
    tell(place, "discord:place:" + id + ":" + PlaceChange.DELETED, PlaceChange.DELETED);
  }

  /** What the bot may do in a channel changed. */
  void rights(Address channel, boolean allowed) {
    PlaceChange change = allowed ? PlaceChange.ALLOWED : PlaceChange.FORBIDDEN;
    tell(
        channel,
        "discord:place:" + channel.chat() + ":" + change + ":" + clock.instant().toEpochMilli(),
        change);
  }

  private Optional<Address> place(String thread, String parent) {
    places.thread(thread, parent);
    return places.known(thread);
  }

  private void tell(Address place, String event, PlaceChange change) {
    Instant now = clock.instant();
    Update update =
        new Update.PlaceChanged(new EventId(event), now, place, change, Optional.empty());
    queues.add(DiscordChannel.idOf(place), new Offering(intake, retry, () -> Optional.of(update)));
  }

  /**
   * How a thread stands.
   *
   * @param since when it was last archived or woken, as Discord writes it
   */
  private record State(
      boolean archived, boolean locked, String since, Duration patience, Instant lastWord) {

    static State of(DataObject thread) {
      DataObject told = Json.object(thread, "thread_metadata").orElseGet(DataObject::empty);
      String last = Json.text(thread, "last_message_id").orElseGet(() -> thread.getString("id"));
      return new State(
          Json.flag(told, "archived"),
          Json.flag(told, "locked"),
          Json.text(told, "archive_timestamp").orElse(""),
          Duration.ofMinutes(Json.number(told, "auto_archive_duration")),
          Snowflake.time(last));
    }

    boolean isShut() {
      return archived || locked;
    }

    /** Whether it was silence that closed it, not a person. */
    boolean fellAsleep() {
      return archived
          && !locked
          && !patience.isZero()
          && time().filter(at -> !at.isBefore(lastWord.plus(patience).minus(SLACK))).isPresent();
    }

    private Optional<Instant> time() {
      try {
        return Optional.of(OffsetDateTime.parse(since).toInstant());
      } catch (DateTimeException unreadable) {
        return Optional.empty();
      }
    }
  }
}
