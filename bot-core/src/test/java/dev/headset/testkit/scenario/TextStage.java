package dev.headset.testkit.scenario;

import dev.headset.conversation.DeskChannel;
import dev.headset.conversation.Dialogue;
import dev.headset.conversation.Playbook;
import dev.headset.engine.Engine;
import dev.headset.engine.EngineParts;
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
import dev.headset.platform.Update;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.text.Texts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The real engine on a real store, on a platform in memory. */
final class TextStage implements ScenarioStage {

  private static final Instant START = Instant.parse("2026-11-25T09:00:00Z");
  private static final Duration STOPPING = Duration.ofSeconds(5);
  private static final String NO_FILE = "0".repeat(64);

  private final Path folder;
  private final Playbook playbook;
  private final TextPlatform platform = new TextPlatform();
  private final StageClock clock = new StageClock(START);
  private final OrderService orders = new OrderService();
  private final Random random = new Random(4711);
  private final Map<String, Person> customers = new ConcurrentHashMap<>();
  private final Map<String, MessageId> lastWritten = new ConcurrentHashMap<>();
  private final AtomicInteger events = new AtomicInteger();
  private JdbcStore store;
  private Engine engine;
  private Settling settling;

  TextStage(Path folder, boolean officeHours) {
    this.folder = folder;
    this.playbook = SampleShop.playbook(TextPlatform.NAME, officeHours);
    this.store = openStore();
    this.engine = start();
    this.settling = settling();
  }

  private JdbcStore openStore() {
    try {
      return JdbcStore.open("jdbc:sqlite:" + folder.resolve("headset.db"));
    } catch (StoreUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private Engine start() {
    return Engine.start(
        new EngineParts(
            store,
            () -> playbook,
            new Dialogue(),
            new DeskChannel(),
            List.of(platform),
            (key, request) -> orders.ask(request),
            clock,
            random,
            new SimpleMeterRegistry()));
  }

  private Settling settling() {
    return new Settling(
        store,
        orders,
        () ->
            engine.accept(
                said(
                    "quiet",
                    Address.of(TextPlatform.NAME, playbook.desk().defaultTeam().value()),
                    staff("Nobody"),
                    Content.text("all quiet"))));
  }

  @Override
  public Texts texts() {
    return playbook.texts();
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public OrderService orders() {
    return orders;
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
    accept(said(nextEvent(), chat(customer), person(customer), content(sent)));
  }

  @Override
  public void customerPresses(String customer, Button button) {
    accept(pressed(chat(customer), person(customer), button));
  }

  @Override
  public boolean blocks(String customer) {
    platform.block(chat(customer));
    return true;
  }

  @Override
  public List<OutgoingMessage> shownTo(String customer) {
    return platform.shownAt(chat(customer));
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
  public List<OutgoingMessage> shownIn(StaffThread thread) {
    return platform.shownAt(Address.parse(thread.id()));
  }

  @Override
  public List<OutgoingMessage> shownIn(String team) {
    return platform.shownAt(Address.of(TextPlatform.NAME, team));
  }

  @Override
  public void staffSpeaks(String associate, StaffThread thread, Sent sent) {
    Update.Said said =
        said(nextEvent(), Address.parse(thread.id()), staff(associate), content(sent));
    lastWritten.put(associate + " in " + thread.id(), said.message());
    accept(said);
  }

  @Override
  public void staffSpeaksInChannel(String associate, String team, String text) {
    Address channel = Address.of(TextPlatform.NAME, team);
    accept(said(nextEvent(), channel, staff(associate), Content.text(text)));
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
  public void pass(Duration length) {
    clock.pass(length);
    try {
      engine.tick();
    } catch (InboxUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  @Override
  public void restart() {
    engine.stop(STOPPING);
    store.close();
    store = openStore();
    engine = start();
    settling = settling();
  }

  @Override
  public void settle() {
    settling.await();
  }

  @Override
  public void close() {
    engine.stop(STOPPING);
    store.close();
  }

  private void accept(Update update) {
    try {
      engine.accept(update);
    } catch (InboxUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private Update.Said said(String event, Address origin, Person author, Content content) {
    return new Update.Said(
        new EventId(event),
        clock.instant(),
        origin,
        author,
        platform.nextMessage(),
        content,
        Optional.empty());
  }

  private Update pressed(Address origin, Person author, Button button) {
    return new Update.Pressed(
        new EventId(nextEvent()), clock.instant(), origin, author, button.id());
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
    return new Content(
        sent.text(),
        sent.file().stream()
            .map(
                file ->
                    new Attachment(
                        file.kind(),
                        file.name(),
                        file.mediaType(),
                        1,
                        Optional.of(new FileRef(NO_FILE))))
            .toList());
  }
}
