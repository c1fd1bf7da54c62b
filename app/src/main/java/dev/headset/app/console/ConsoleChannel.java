package dev.headset.app.console;

import dev.headset.platform.Address;
import dev.headset.platform.Button;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * The console as the core sees it. A customer's chat is {@code console:c-…}, a team's channel
 * {@code console:TEAM}, a thread in it {@code console:TEAM:THREAD}. A key that was delivered before
 * shows nothing again and gives the same answer.
 */
final class ConsoleChannel
    implements Channel,
        OpensThreads,
        EditsMessages,
        DeletesMessages,
        ReactsToMessages,
        ShowsTyping {

  static final String PLATFORM = "console";
  static final String CUSTOMER_PREFIX = "c-";
  static final int MAX_BUTTON_BYTES = 64;

  private static final String TAKEN_BACK = "🗑";
  private static final int MAX_TEXT_CHARS = 100_000;
  private static final int MAX_TITLE_CHARS = 200;

  private final ConsoleDatabase database;
  private final Feed feed;
  private final Clock clock;

  ConsoleChannel(ConsoleDatabase database, Feed feed, Clock clock) {
    this.database = database;
    this.feed = feed;
    this.clock = clock;
  }

  /** Whether a place is a customer's chat rather than a team's channel or a thread. */
  static boolean isCustomers(Address place) {
    return place.thread().isEmpty() && place.chat().startsWith(CUSTOMER_PREFIX);
  }

  @Override
  public String platform() {
    return PLATFORM;
  }

  @Override
  public Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
    return change(
        handle -> {
          Optional<Line> before = LineTable.findByEntry(handle, key.value());
          if (before.isPresent()) {
            return Change.repeated(delivered(to, before.get()));
          }
          Optional<Delivery> refused = fault(message).or(() -> absent(handle, to));
          if (refused.isPresent()) {
            return Change.nothing(refused.get());
          }
          Line line = append(handle, key, to, message);
          return new Change(delivered(to, line), List.of(new FeedEvent.Shown(line)));
        });
  }

  @Override
  public Delivery openThread(EntryKey key, Address channel, String title, OutgoingMessage card) {
    return change(
        handle -> {
          Optional<CaseThread> before = PlaceTable.threadByEntry(handle, key.value());
          if (before.isPresent()) {
            return Change.repeated(opened(before.get()));
          }
          Optional<Delivery> refused = fault(card).or(() -> absent(handle, channel));
          if (refused.isPresent() || channel.thread().isPresent()) {
            return Change.nothing(
                refused.orElse(
                    new Delivery.Refused(Refusal.INVALID, "a thread cannot hold a thread")));
          }
          return open(handle, key, channel, title, card);
        });
  }

  @Override
  public Delivery edit(EntryKey key, Address at, List<MessageId> parts, OutgoingMessage now) {
    return change(
        handle -> {
          Optional<Line> line = find(handle, at, parts.get(0));
          Optional<Delivery> refused = fault(now);
          if (line.isEmpty() || refused.isPresent()) {
            return Change.nothing(refused.orElseGet(() -> gone("no such message at " + at)));
          }
          LineTable.rewrite(handle, at, line.get().n(), words(now));
          return changed(handle, line.get());
        });
  }

  /** The line keeps its place, so that the page's numbering does; nothing is left of its words. */
  @Override
  public Delivery delete(EntryKey key, Address at, List<MessageId> messages) {
    Delivery outcome = new Delivery.Delivered(at, List.of());
    for (MessageId message : messages) {
      outcome = edit(key, at, List.of(message), OutgoingMessage.bot(TAKEN_BACK));
    }
    return outcome instanceof Delivery.Delivered ? new Delivery.Delivered(at, List.of()) : outcome;
  }

  @Override
  public Delivery react(EntryKey key, Address at, MessageId message, Mark mark) {
    return change(
        handle -> {
          Optional<Line> line = find(handle, at, message);
          if (line.isEmpty()) {
            return Change.nothing(gone("no such message at " + at));
          }
          LineTable.mark(handle, at, line.get().n(), mark);
          return changed(handle, line.get());
        });
  }

  /** The page shows marks alone: what people felt is said in words. */
  @Override
  public Delivery pass(EntryKey key, Address at, MessageId message, String emoji, boolean on) {
    return new Delivery.Refused(Refusal.INVALID, "the console shows no reactions");
  }

  @Override
  public void showTyping(Address at) {
    feed.publish(new FeedEvent.Typing(at));
  }

  private Delivery change(Function<Handle, Change> work) {
    return database.write(work, change -> change.events().forEach(feed::publish)).delivery();
  }

  private Change open(
      Handle handle, EntryKey key, Address channel, String title, OutgoingMessage card) {
    String id = "t-" + key.value();
    CaseThread thread =
        new CaseThread(
            id,
            Address.of(PLATFORM, channel.chat(), id),
            Plain.cut(title, MAX_TITLE_CHARS),
            clock.instant());
    PlaceTable.add(handle, thread, key.value());
    Line line = append(handle, key, thread.place(), card);
    return new Change(
        delivered(thread.place(), line),
        List.of(new FeedEvent.Opened(thread), new FeedEvent.Shown(line)));
  }

  private Line append(Handle handle, EntryKey key, Address to, OutgoingMessage message) {
    return LineTable.append(
        handle, to, words(message), Line.Origin.BOT, Optional.of(key.value()), clock.instant());
  }

  private static Change changed(Handle handle, Line line) {
    Line now = LineTable.find(handle, line.place(), line.n()).orElseThrow();
    return new Change(delivered(line.place(), now), List.of(new FeedEvent.Changed(now)));
  }

  private static Optional<Line> find(Handle handle, Address at, MessageId message) {
    return Plain.number(message.value()).flatMap(n -> LineTable.find(handle, at, n));
  }

  private static Line.Words words(OutgoingMessage message) {
    return new Line.Words(
        Voice.of(message.from()),
        Voice.nameOf(message.from()),
        message.text(),
        message.buttons().stream().flatMap(List::stream).toList(),
        message.files());
  }

  private static Delivery delivered(Address at, Line line) {
    return new Delivery.Delivered(at, List.of(new MessageId(String.valueOf(line.n()))));
  }

  private static Delivery opened(CaseThread thread) {
    return new Delivery.Delivered(thread.place(), List.of(new MessageId("1")));
  }

  private static Delivery gone(String reason) {
    return new Delivery.Refused(Refusal.GONE, reason);
  }

  /** What makes the console refuse a place: it is somebody else's, or was never there. */
  private static Optional<Delivery> absent(Handle handle, Address to) {
    if (!to.platform().equals(PLATFORM)) {
      return Optional.of(gone(to + " is not on the console"));
    }
    boolean there =
        to.thread()
            .map(id -> PlaceTable.thread(handle, id).filter(t -> t.place().equals(to)).isPresent())
            .orElseGet(
                () -> !isCustomers(to) || PlaceTable.customer(handle, to.chat()).isPresent());
    return there ? Optional.empty() : Optional.of(gone("the console has no " + to));
  }

  private static Optional<Delivery> fault(OutgoingMessage message) {
    if (message.text().length() > MAX_TEXT_CHARS) {
      return Optional.of(invalid("a text is longer than " + MAX_TEXT_CHARS + " characters"));
    }
    return message.buttons().stream()
        .flatMap(List::stream)
        .filter(button -> !fits(button))
        .findFirst()
        .map(button -> invalid("a button's id is empty or over 64 bytes: " + button.id()));
  }

  private static boolean fits(Button button) {
    return !button.id().isEmpty()
        && button.id().getBytes(StandardCharsets.UTF_8).length <= MAX_BUTTON_BYTES;
  }

  private static Delivery invalid(String reason) {
    return new Delivery.Refused(Refusal.INVALID, reason);
  }

  private record Change(Delivery delivery, List<FeedEvent> events) {

    static Change nothing(Delivery refused) {
      return new Change(refused, List.of());
    }

    static Change repeated(Delivery before) {
      return new Change(before, List.of());
    }
  }
}
