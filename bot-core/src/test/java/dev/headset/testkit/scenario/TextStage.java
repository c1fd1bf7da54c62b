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
import dev.headset.platform.Update;
import dev.headset.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The real engine on a real store, on a platform in memory. */
final class TextStage implements ScenarioStage {

  private static final String NO_FILE = "0".repeat(64);

  private final StageBot bot;
  private final TextPlatform platform = new TextPlatform();
  private final Map<String, Person> customers = new ConcurrentHashMap<>();
  private final Map<String, MessageId> lastWritten = new ConcurrentHashMap<>();
  private final AtomicInteger events = new AtomicInteger();

  TextStage(Path folder, boolean officeHours) {
    this.bot = new StageBot(folder, TextPlatform.NAME, officeHours);
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
    bot.pass(length);
  }

  @Override
  public void restart() {
    bot.stop();
    bot.start(platform);
  }

  @Override
  public void settle() {
    bot.settle();
  }

  @Override
  public void close() {
    bot.close();
  }

  private void accept(Update update) {
    try {
      bot.engine().accept(update);
    } catch (InboxUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private Update.Said said(String event, Address origin, Person author, Content content) {
    return new Update.Said(
        new EventId(event),
        now(),
        origin,
        author,
        platform.nextMessage(),
        content,
        Optional.empty());
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
