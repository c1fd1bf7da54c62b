package dev.headset.testkit.scenario;

import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.Content;
import dev.headset.platform.EventId;
import dev.headset.platform.FileRef;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Mark;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.PlaceChange;
import dev.headset.platform.Reply;
import dev.headset.platform.Update;
import dev.headset.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.opentest4j.TestAbortedException;

/** The real engine on a real store, on a platform in memory. */
final class TextStage implements ScenarioStage {

  private static final String NO_FILE = "0".repeat(64);

  private final StageBot bot;
  private final TextPlatform platform = new TextPlatform();
  private final Map<String, Person> customers = new ConcurrentHashMap<>();
  private final Map<String, MessageId> lastWritten = new ConcurrentHashMap<>();
  private final AtomicInteger events = new AtomicInteger();
  private final List<Update> missed = new ArrayList<>();
  private boolean stopped;
  private int times = 1;

  TextStage(Path folder, House house) {
    this(folder, house, StageStore.SQLITE);
  }

  TextStage(Path folder, House house, StageStore stores) {
    this.bot = new StageBot(folder, team -> Address.of(TextPlatform.NAME, team), house, stores);
    bot.start(platform);
  }

  @Override
  public Texts texts() {
    return bot.playbook().texts();
  }

  @Override
  public Instant now() {
    return bot.clock().instant();
  }

  @Override
  public OrderService orders() {
    return bot.orders();
  }

  @Override
  public void arrives(String customer, Optional<String> language) {
    customers.put(customer, new Person(personId(customer), customer, language));
  }

  @Override
  public void opens(String customer, Optional<String> topic) {
    customerSpeaks(customer, Sent.text("/start" + topic.map(name -> " " + name).orElse("")));
  }

  @Override
  public void customerSpeaks(String customer, Sent sent) {
    accept(said(chat(customer), person(customer), sent));
  }

  @Override
  public void customerChanges(String customer, Change change) {
    accept(changed(chat(customer), person(customer), change));
  }

  @Override
  public void customerPresses(String customer, Button button) {
    accept(pressed(chat(customer), person(customer), button));
  }

  @Override
  public boolean blocks(String customer) {
    platform.reachable(chat(customer), false);
    return true;
  }

  @Override
  public void reachable(String customer, boolean now) {
    platform.reachable(chat(customer), now);
    accept(
        new Update.Reachable(
            new EventId(nextEvent()), now(), chat(customer), person(customer), now));
  }

  @Override
  public List<Posted> chatOf(String customer) {
    return platform.standsAt(chat(customer));
  }

  @Override
  public List<StaffThread> threads() {
    return platform.threads().entrySet().stream()
        .map(
            each ->
                new StaffThread(each.getKey().chat(), each.getValue(), each.getKey().toString()))
        .toList();
  }

  @Override
  public OutgoingMessage card(StaffThread thread) {
    return platform.card(Address.parse(thread.id()));
  }

  @Override
  public List<Posted> inThread(StaffThread thread) {
    return platform.standsAt(Address.parse(thread.id()));
  }

  @Override
  public List<Posted> inChannel(String team) {
    return platform.standsAt(Address.of(TextPlatform.NAME, team));
  }

  @Override
  public void staffSpeaks(String associate, StaffThread thread, Sent sent) {
    Update.Said said = said(Address.parse(thread.id()), staff(associate), sent);
    lastWritten.put(associate + " in " + thread.id(), said.message());
    accept(said);
  }

  @Override
  public void staffChanges(String associate, StaffThread thread, Change change) {
    accept(changed(Address.parse(thread.id()), staff(associate), change));
  }

  @Override
  public void threadTurns(String associate, StaffThread thread, Turn turn) {
    Address place = Address.parse(thread.id());
    PlaceChange change =
        switch (turn) {
          case DELETED -> PlaceChange.DELETED;
          case CLOSED, LOCKED -> PlaceChange.CLOSED;
          case OPENED -> PlaceChange.OPENED;
          case RENAMED -> throw new TestAbortedException("here a thread keeps its name");
        };
    if (turn == Turn.DELETED) {
      platform.deleteThread(place);
    }
    accept(
        new Update.PlaceChanged(
            new EventId(nextEvent()), now(), place, change, Optional.of(staff(associate))));
  }

  @Override
  public void staffSpeaksInChannel(String associate, String team, String text) {
    Address channel = Address.of(TextPlatform.NAME, team);
    accept(said(channel, staff(associate), Sent.text(text)));
  }

  @Override
  public void staysOut(String associate, String team) {
    platform.expel(staff(associate).id(), Address.of(TextPlatform.NAME, team));
  }

  @Override
  public void staffPresses(String associate, StaffThread thread, Button button) {
    accept(pressed(Address.parse(thread.id()), staff(associate), button));
  }

  @Override
  public Optional<Mark> markOnLast(String associate, StaffThread thread) {
    return Optional.ofNullable(lastWritten.get(associate + " in " + thread.id()))
        .flatMap(platform::markOn);
  }

  @Override
  public void deletesAccount(String customer) {
    platform.reachable(chat(customer), false);
  }

  @Override
  public void tellsTwice() {
    times = 2;
  }

  @Override
  public void pass(Duration length) {
    bot.pass(length);
  }

  @Override
  public void stop() {
    bot.stop();
    stopped = true;
  }

  @Override
  public void start() {
    bot.start(platform);
    stopped = false;
    missed.forEach(this::accept);
    missed.clear();
  }

  @Override
  public void settle() {
    if (!stopped) {
      bot.settle();
    }
  }

  @Override
  public void close() {
    bot.close();
  }

  private void accept(Update update) {
    if (stopped) {
      missed.add(update);
      return;
    }
    try {
      for (int i = 0; i < times; i++) {
        bot.engine().accept(update);
      }
    } catch (InboxUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private Update.Said said(Address origin, Person author, Sent sent) {
    List<MessageId> ids = platform.write(origin, author, sent);
    return new Update.Said(
        new EventId(nextEvent()),
        now(),
        origin,
        author,
        ids.get(0),
        content(sent),
        sent.answers().map(id -> new Reply(new MessageId(id), platform.excerpt(origin, id))),
        ids.subList(1, ids.size()));
  }

  private Update changed(Address origin, Person author, Change change) {
    EventId event = new EventId(nextEvent());
    MessageId message = new MessageId(change.message());
    platform.change(origin, change);
    if (change instanceof Change.Edit edit) {
      Content now = Content.of(edit.now(), List.of());
      return new Update.Edited(event, now(), origin, author, message, now);
    } else if (change instanceof Change.Feeling feeling) {
      return new Update.Reacted(
          event, now(), origin, author, message, feeling.emoji(), feeling.on());
    }
    return new Update.Deleted(event, now(), origin, List.of(message));
  }

  private Update pressed(Address origin, Person author, Button button) {
    return new Update.Pressed(new EventId(nextEvent()), now(), origin, author, button.id());
  }

  private String nextEvent() {
    return "text:" + events.incrementAndGet();
  }

  private Person person(String customer) {
    return Optional.ofNullable(customers.get(customer)).orElseThrow();
  }

  private static Person staff(String name) {
    return new Person(personId("staff-" + name), name);
  }

  private static PersonId personId(String name) {
    return new PersonId(TextPlatform.NAME, name.toLowerCase(Locale.ROOT));
  }

  private static Address chat(String customer) {
    return Address.of(TextPlatform.NAME, customer.toLowerCase(Locale.ROOT));
  }

  private static Content content(Sent sent) {
    Content content =
        Content.of(sent.words(), sent.files().stream().map(TextStage::attachment).toList());
    return sent.forwardedFrom().map(content::forwardedFrom).orElse(content);
  }

  private static Attachment attachment(Sent.File file) {
    return new Attachment(
        file.kind(),
        file.name(),
        file.mediaType(),
        1,
        file.fileless() ? Optional.empty() : Optional.of(new FileRef(NO_FILE)));
  }
}
