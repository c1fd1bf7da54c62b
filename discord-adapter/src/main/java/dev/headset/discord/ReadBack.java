package dev.headset.discord;

import dev.headset.platform.Address;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Notebook.LastHeard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what was said while no session was there to hear it: Discord replays nothing to a new one.
 * Until a place is read back, what comes in from it waits, so that its order is kept.
 */
final class ReadBack {

  private static final Logger LOG = LoggerFactory.getLogger(ReadBack.class);
  private static final int PAGE = 100;

  private final Rest rest;
  private final Notes notes;
  private final ClosedDms closed;
  private final PlaceQueues queues;
  private final IncomingMessages incoming;
  private final IncomingPlaces happened;
  private final ExecutorService readers;
  private final Timer timer;
  private final DiscordTimings timings;

  /** The last message of threads, as the session's guilds tell it. */
  private final Map<String, String> lastMessages = new ConcurrentHashMap<>();

  ReadBack(
      Rest rest,
      Notes notes,
      ClosedDms closed,
      PlaceQueues queues,
      IncomingMessages incoming,
      IncomingPlaces happened,
      ExecutorService readers,
      Timer timer,
      DiscordTimings timings) {
    this.rest = rest;
    this.notes = notes;
    this.closed = closed;
    this.queues = queues;
    this.incoming = incoming;
    this.happened = happened;
    this.readers = readers;
    this.timer = timer;
    this.timings = timings;
  }

  /** A new session began: what an earlier one told is no longer true. */
  void forget() {
    lastMessages.clear();
  }

  /** The session told of a thread or channel. */
  void lastMessage(String channel, String message) {
    lastMessages.put(channel, message);
  }

  /**
   * Reads everything back that is known; called while the queues are shut.
   *
   * @throws InboxUnavailableException where it can't be known: then nothing has begun
   */
  void begin() throws InboxUnavailableException {
    List<Missed> missed = new ArrayList<>();
    for (LastHeard heard : notes.lastHeard()) {
      String channel = DiscordChannel.idOf(heard.place());
      boolean guild = heard.place().thread().isPresent() || !isDm(heard.place());
      missed.add(new Missed(heard.place(), channel, heard.message().value(), guild));
      closed
          .refuge(channel)
          .ifPresent(
              r ->
                  missed.add(new Missed(heard.place(), r.thread(), heard.message().value(), true)));
    }
    missed.removeIf(this::isComplete);
    missed.sort(Comparator.comparing((Missed m) -> m.after, Snowflake.BY_AGE).reversed());
    long delay = 0;
    for (Missed place : missed) {
      queues.hold(incoming.queueOf(place.channel));
      later(place, Duration.ofMillis(delay), 0);
      delay += timings.readBackPace().toMillis();
    }
  }

  private boolean isDm(Address place) {
    return incoming.isDm(place);
  }

  private boolean isComplete(Missed place) {
    return Optional.ofNullable(lastMessages.get(place.channel))
        .filter(last -> Snowflake.BY_AGE.compare(last, place.after) <= 0)
        .isPresent();
  }

  private void later(Missed place, Duration pause, int attempt) {
    timer.after(pause, () -> readers.execute(() -> read(place, attempt)));
  }

  private void read(Missed place, int attempt) {
    try {
      readAll(place);
      look(place);
      queues.release(incoming.queueOf(place.channel));
    } catch (RestException failure) {
      if (failure.kind() == RestException.Kind.REFUSED) {
        LOG.info("A place can't be read back: {}", failure.getMessage());
        if (place.isStaffs() && failure.is(ErrorCode.UNKNOWN_CHANNEL)) {
          happened.gone(place.address);
        }
        queues.release(incoming.queueOf(place.channel));
      } else {
        later(place, timings.retry().multipliedBy(1L << Math.min(attempt, 6)), attempt + 1);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException broken) {
      LOG.error("A place can't be read back: {}", PlaceQueues.where(broken));
      queues.release(incoming.queueOf(place.channel));
    }
  }

  /** A thread may have been closed meanwhile. */
  private void look(Missed place) throws RestException {
    if (place.isThread()) {
      happened.found(rest.object(Route.Channels.GET_CHANNEL.compile(place.channel)));
    }
  }

  private void readAll(Missed place) throws RestException, InterruptedException {
    String after = place.after;
    List<DataObject> page;
    do {
      page = page(place.channel, after);
      for (DataObject message : page) {
        after = message.getString("id");
        if (Messages.isByPerson(message)) {
          take(incoming.step(message, place.channel, place.guild));
        }
        place.after = after;
      }
    } while (page.size() == PAGE);
  }

  private static void take(Step step) throws InterruptedException {
    Optional<Duration> again = step.take();
    while (again.isPresent()) {
      TimeUnit.MILLISECONDS.sleep(again.get().toMillis());
      again = step.take();
    }
  }

  /** Oldest first, which is not how Discord gives them. */
  private List<DataObject> page(String channel, String after) throws RestException {
    List<DataObject> page =
        new ArrayList<>(
            Json.objects(
                rest.array(
                    Route.Messages.GET_MESSAGE_HISTORY
                        .compile(channel)
                        .withQueryParams("after", after, "limit", String.valueOf(PAGE)))));
    page.sort(Comparator.comparing(message -> message.getString("id"), Snowflake.BY_AGE));
    return page;
  }

  private static final class Missed {
    private final Address address;
    private final String channel;
    private final boolean guild;
    private String after;

    private Missed(Address address, String channel, String after, boolean guild) {
      this.address = address;
      this.channel = channel;
      this.after = after;
      this.guild = guild;
    }

    /** Not one that goes for somebody's direct messages. */
    private boolean isStaffs() {
      return guild && DiscordChannel.idOf(address).equals(channel);
    }

    private boolean isThread() {
      return isStaffs() && address.thread().isPresent();
    }
  }
}
