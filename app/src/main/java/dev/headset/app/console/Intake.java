package dev.headset.app.console;

import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.EventId;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.Update;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries what people do to the inbox. It is stored first, then offered, then ticked off; what a
 * crash or an unavailable inbox left over is offered again under the same event id, before anything
 * later from the same place.
 */
final class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final int STRIPES = 64;

  private final ConsoleDatabase database;
  private final Feed feed;
  private final Clock clock;
  private final Inbox inbox;
  private final List<ReentrantLock> locks =
      Stream.generate(ReentrantLock::new).limit(STRIPES).toList();
  private volatile boolean owing = true;

  Intake(ConsoleDatabase database, Feed feed, Clock clock, Inbox inbox) {
    this.database = database;
    this.feed = feed;
    this.clock = clock;
    this.inbox = inbox;
  }

  /**
   * Somebody said something. Returns once the inbox has it; the same key again changes nothing.
   *
   * @throws InboxUnavailableException where it is stored but could not be handed over yet
   */
  void said(Address place, Person author, Content content, Optional<String> key)
      throws InboxUnavailableException {
    String event = eventId("said", place, author, key);
    Line.Words words =
        new Line.Words(
            voiceAt(place), author.name(), content.text(), List.of(), content.attachments());
    Line.Origin origin = new Line.Origin(Optional.empty(), key);
    take(
        place,
        event,
        (handle, now) -> {
          Line line = LineTable.append(handle, place, words, origin, Optional.empty(), now);
          InboundTable.add(
              handle, event, place, author, Optional.of(line.n()), Optional.empty(), now);
          return Optional.of(line);
        });
  }

  /**
   * Somebody pressed a button. In a customer's chat a line shows it by the button's label; in a
   * thread the core answers in words anyway.
   *
   * @throws InboxUnavailableException where it is stored but could not be handed over yet
   */
  void pressed(Address place, Person author, String button, Optional<String> key)
      throws InboxUnavailableException {
    // Without a key, pressing again what could not be handed over is the same press.
    Optional<String> same =
        key.isPresent()
            ? Optional.empty()
            : database.read(handle -> samePress(handle, place, author, button));
    String event = same.orElseGet(() -> eventId("pressed", place, author, key));
    Line.Origin origin = new Line.Origin(Optional.of(button), key);
    take(
        place,
        event,
        (handle, now) -> {
          Optional<Line> line = shownPress(handle, place, author, origin, now);
          InboundTable.add(
              handle, event, place, author, line.map(Line::n), Optional.of(button), now);
          return line;
        });
  }

  /** Offers again whatever the inbox does not have; nothing where nothing is owed. */
  void offerPending() {
    if (!owing) {
      return;
    }
    owing = false;
    for (Address place : database.read(InboundTable::pendingPlaces)) {
      ReentrantLock lock = lockOf(place);
      lock.lock();
      try {
        offer(place);
      } catch (InboxUnavailableException unavailable) {
        LOG.warn("what was said at {} still waits: {}", place, unavailable.getMessage());
      } finally {
        lock.unlock();
      }
    }
  }

  private void take(Address place, String event, Showing showing) throws InboxUnavailableException {
    ReentrantLock lock = lockOf(place);
    lock.lock();
    try {
      database.write(
          handle ->
              InboundTable.find(handle, event).isPresent()
                  ? Optional.<Line>empty()
                  : showing.in(handle, clock.instant()),
          line -> line.ifPresent(shown -> feed.publish(new FeedEvent.Shown(shown))));
      offer(place);
    } catch (InboxUnavailableException unavailable) {
      if (!accepted(event)) {
        throw unavailable;
      }
    } finally {
      lock.unlock();
    }
  }

  private void offer(Address place) throws InboxUnavailableException {
    for (Inbound inbound : database.read(handle -> InboundTable.pending(handle, place))) {
      try {
        inbox.accept(database.read(handle -> update(handle, inbound)));
      } catch (InboxUnavailableException unavailable) {
        owing = true;
        throw unavailable;
      } catch (RuntimeException failure) {
        owing = true;
        LOG.error("the inbox failed at {}", inbound.eventId(), failure);
        throw new InboxUnavailableException("the bot failed to take it", failure);
      }
      database.write(
          handle -> {
            InboundTable.accept(handle, inbound.seq());
            return inbound;
          },
          done -> {});
    }
  }

  private boolean accepted(String event) {
    return database.read(
        handle -> InboundTable.find(handle, event).map(Inbound::accepted).orElse(false));
  }

  private static Optional<Line> shownPress(
      Handle handle, Address place, Person author, Line.Origin origin, Instant now) {
    if (voiceAt(place) != Voice.CUSTOMER) {
      return Optional.empty();
    }
    String button = origin.pressed().orElseThrow();
    String label = LineTable.labelOf(handle, place, button).orElse(button);
    Line.Words words = new Line.Words(Voice.CUSTOMER, author.name(), label, List.of(), List.of());
    return Optional.of(LineTable.append(handle, place, words, origin, Optional.empty(), now));
  }

  private static Update update(Handle handle, Inbound inbound) {
    EventId id = new EventId(inbound.eventId());
    if (inbound.button().isPresent()) {
      return new Update.Pressed(
          id, inbound.at(), inbound.place(), inbound.author(), inbound.button().get());
    }
    long n = inbound.line().orElseThrow();
    Line.Words words = LineTable.find(handle, inbound.place(), n).orElseThrow().words();
    return new Update.Said(
        id,
        inbound.at(),
        inbound.place(),
        inbound.author(),
        new MessageId(String.valueOf(n)),
        new Content(words.text(), words.files()),
        Optional.empty());
  }

  private static Optional<String> samePress(
      Handle handle, Address place, Person author, String button) {
    return InboundTable.pending(handle, place).stream()
        .filter(pending -> pending.author().id().equals(author.id()))
        .filter(pending -> pending.button().equals(Optional.of(button)))
        .map(Inbound::eventId)
        .findFirst();
  }

  private static String eventId(String what, Address place, Person author, Optional<String> key) {
    return key.map(own -> place + ":" + what + ":" + author.id().id() + ":" + own)
        .orElseGet(() -> place + ":" + what + "::" + UUID.randomUUID());
  }

  private static Voice voiceAt(Address place) {
    return ConsoleChannel.isCustomers(place) ? Voice.CUSTOMER : Voice.ASSOCIATE;
  }

  private ReentrantLock lockOf(Address place) {
    return locks.get(Math.floorMod(place.hashCode(), STRIPES));
  }

  /** Stores what was done, with the line that shows it where one does. */
  @FunctionalInterface
  private interface Showing {
    Optional<Line> in(Handle handle, Instant now);
  }
}
