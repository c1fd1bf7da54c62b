package dev.headset.app.platforms;

import static org.awaitility.Awaitility.await;

import dev.headset.conversation.Playbook;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramLimits;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramPlace;
import dev.headset.emulator.telegram.TelegramTopic;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Adapter;
import dev.headset.platform.Address;
import dev.headset.platform.Button;
import dev.headset.platform.Channel;
import dev.headset.platform.FileStore;
import dev.headset.platform.Inbox;
import dev.headset.platform.MessageId;
import dev.headset.platform.Notebook;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Speaker;
import dev.headset.testkit.day.DayWorld;
import dev.headset.testkit.day.SentLine;
import dev.headset.testkit.scenario.Posted;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A day on Telegram alone, whose limits are enforced: the real adapter over HTTP, a forum for each
 * team, everybody in private chats. It runs on the day's clock.
 */
final class WorldOnTelegram implements DayWorld {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final TelegramEmulator emulator;
  private final EmulatedTelegram telegram;
  private final FileStore files;
  private final Map<PersonId, TelegramUser> people = new HashMap<>();
  private final Map<Address, Map<Long, SentLine>> seen = new HashMap<>();
  private final CountingInbox heard = new CountingInbox(() -> this.inbox.orElseThrow());
  private Optional<Inbox> inbox = Optional.empty();
  private Optional<Adapter> adapter = Optional.empty();

  WorldOnTelegram(TelegramEmulator emulator, FileStore files) {
    this.emulator = emulator;
    this.telegram = new EmulatedTelegram(emulator);
    this.files = files;
    emulator.limits(TelegramLimits.all());
  }

  String faultsFound() {
    return telegram.faultsFound();
  }

  @Override
  public Address channel(String team) {
    return telegram.channel(team);
  }

  @Override
  public List<Channel> channels(Playbook playbook, Clock clock) {
    Adapter made = StageAdapters.pacedTelegram(telegram, playbook, files, clock);
    adapter = Optional.of(made);
    return List.of(made.channel());
  }

  @Override
  public void serve(Inbox to, Notebook notebook) {
    inbox = Optional.of(to);
    adapter.orElseThrow().serve(heard, notebook);
  }

  @Override
  public void close() {
    adapter.ifPresent(Adapter::close);
  }

  @Override
  public Person customer(int number, String name, String language) {
    return met(emulator.user(name, Optional.of(language)));
  }

  @Override
  public Person associate(int number, String name, Address channel) {
    return met(telegram.associate(name));
  }

  private Person met(TelegramUser user) {
    Person person =
        new Person(
            new PersonId("telegram", String.valueOf(user.id())),
            user.name(),
            Optional.of(user.language()));
    people.put(person.id(), user);
    return person;
  }

  @Override
  public Address chatOf(Person customer) {
    return Address.of("telegram", customer.id().id());
  }

  @Override
  public MessageId says(Person author, Address place, String text) {
    heard.expectOne();
    long message = user(author).writes(placeOf(author, place), text);
    awaitHeard();
    return new MessageId(String.valueOf(message));
  }

  @Override
  public void presses(Person author, Address place, String button) {
    long below = TelegramWords.with(messages(place), new Button(button, "any")).orElseThrow().id();
    heard.expectOne();
    user(author).presses(placeOf(author, place), below, button);
    awaitHeard();
  }

  @Override
  public void edits(Person author, Address place, MessageId message, String text) {
    heard.expectOne();
    user(author).edits(placeOf(author, place), Long.parseLong(message.value()), text);
    awaitHeard();
  }

  private void awaitHeard() {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .atMost(PATIENCE)
        .until(heard::complete);
  }

  private TelegramUser user(Person person) {
    return people.get(person.id());
  }

  private TelegramPlace placeOf(Person author, Address place) {
    return place.equals(chatOf(author)) ? telegram.bot : topic(place);
  }

  private TelegramTopic topic(Address thread) {
    return telegram.groups().values().stream()
        .filter(group -> String.valueOf(group.id()).equals(thread.chat()))
        .findFirst()
        .orElseThrow()
        .topic(Long.parseLong(thread.thread().orElseThrow()));
  }

  /** In the order of their coming, as they look now; what is not there any more as it last was. */
  @Override
  public List<SentLine> at(Address place) {
    Map<Long, SentLine> known = seen.computeIfAbsent(place, first -> new LinkedHashMap<>());
    known.replaceAll((id, line) -> line.takenAway());
    for (TelegramMessage message : messages(place)) {
      if (message.fromId() == telegram.bot.id() && !message.kind().startsWith("forum_topic")) {
        known.put(message.id(), line(place, message));
      }
    }
    return List.copyOf(known.values());
  }

  private SentLine line(Address place, TelegramMessage message) {
    Posted posted =
        TelegramWords.posted(
            message,
            telegram.bot,
            place.thread().isPresent() ? Speaker.Customer::new : Speaker.Associate::new);
    return new SentLine(
        new MessageId(String.valueOf(message.id())), message.at(), posted.message(), false);
  }

  private List<TelegramMessage> messages(Address place) {
    return place.thread().isPresent()
        ? topic(place).messages()
        : people.get(new PersonId("telegram", place.chat())).dialogWith(telegram.bot).messages();
  }

  @Override
  public List<Address> threads(Address channel) {
    return telegram.groups().values().stream()
        .filter(group -> String.valueOf(group.id()).equals(channel.chat()))
        .flatMap(group -> group.topics().stream())
        .map(topic -> Address.of("telegram", channel.chat(), String.valueOf(topic.id())))
        .toList();
  }

  @Override
  public int calls() {
    return (int)
        emulator.log().stream().filter(call -> !call.method().equals("getUpdates")).count();
  }

  @Override
  public int tooMany() {
    return emulator.tooManyRequests();
  }
}
