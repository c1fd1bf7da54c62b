package dev.headset.testkit.day;

import dev.headset.conversation.Conversation;
import dev.headset.desk.CaseStatus;
import dev.headset.engine.Rest;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.EventId;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.CaseThread;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A day at the desk: customers on two platforms, a team on each, and everything that the bot shows
 * to anybody. The same plan makes the same day.
 */
public final class Day implements AutoCloseable {

  private static final String ONE = "telly";
  private static final String OTHER = "wire";
  private static final Duration STEP = Duration.ofSeconds(60);

  /** People look up every few seconds, many of them at the same one. */
  private static final long GRID = 5;

  private static final Duration EVENING = Duration.ofHours(2);
  private static final List<String> NAMES =
      List.of("Anna", "Ben", "Cleo", "Dawid", "Ela", "Filip", "Gosia", "Henryk");

  private final DayPlan plan;
  private final DayBot bot;
  private final Agenda agenda = new Agenda();
  private final Map<String, DayPlatform> platforms = new HashMap<>();
  private final Map<PersonId, DayCustomer> customers = new HashMap<>();
  private long events;
  private boolean told;

  public Day(DayPlan plan, Path folder) {
    this.plan = plan;
    this.bot = new DayBot(folder, Day::channel);
    for (String name : List.of(ONE, OTHER)) {
      Set<Address> groups =
          Set.of(Address.of(name, "support"), Address.of(name, "billing"), channel("managers"));
      platforms.put(name, new DayPlatform(name, plan, bot.clock(), groups));
    }
  }

  private static Address channel(String team) {
    return Address.of(team.equals("support") ? ONE : OTHER, team);
  }

  /** Plays the day to its end. */
  public DayReport play() {
    bot.start(plan.seed(), platforms.get(ONE), platforms.get(OTHER));
    Instant start = now();
    Random dice = new Random(plan.seed());
    for (int i = 0; i < plan.customers(); i++) {
      arrives(i, start.plusMillis((long) (dice.nextDouble() * plan.length().toMillis())));
    }
    for (int i = 0; i < plan.associates(); i++) {
      begins(i, start.plusSeconds(i));
    }
    Instant end = start.plus(plan.length()).plus(EVENING);
    Rest rest = bot.settle();
    Instant tickAt = start;
    while (now().isBefore(end)) {
      Instant next = earliest(now().plus(STEP), rest.until(), agenda.next());
      bot.moveTo(next);
      if (!next.isBefore(tickAt) || rest.until().filter(at -> !at.isAfter(next)).isPresent()) {
        rest = bot.tick();
        tickAt = next.plus(STEP);
      }
      told = false;
      agenda.run(next);
      if (told) {
        rest = bot.settle();
      }
    }
    return new DayCheck(this, bot, List.copyOf(customers.values())).report(platforms.values());
  }

  private static Instant earliest(Instant step, Optional<Instant> rest, Optional<Instant> agenda) {
    Instant first = rest.filter(at -> at.isBefore(step)).orElse(step);
    return agenda.filter(at -> at.isBefore(first)).orElse(first);
  }

  private void arrives(int number, Instant at) {
    String platform = number % 2 == 0 ? ONE : OTHER;
    Person person =
        new Person(
            new PersonId(platform, "c" + number),
            "C" + number,
            Optional.of(number % 3 == 0 ? "pl" : "en"));
    DayCustomer customer = new DayCustomer(this, person, plan.seed() * 1_000 + number);
    customers.put(person.id(), customer);
    agenda.add(at, customer::look);
  }

  private void begins(int number, Instant at) {
    Address channel = channel(number % 2 == 0 ? "support" : "billing");
    Person person =
        new Person(
            new PersonId(channel.platform(), "a" + number), NAMES.get(number % NAMES.size()));
    DayAssociate associate = new DayAssociate(this, person, channel, plan.seed() * 2_000 + number);
    agenda.add(at, associate::look);
  }

  Instant now() {
    return bot.clock().instant();
  }

  EventId nextEvent() {
    return new EventId("day:" + ++events);
  }

  void after(Duration pause, Runnable deed) {
    Instant then = now().plus(pause);
    long late = pause.toSeconds() < GRID ? 0 : then.getEpochSecond() % GRID;
    agenda.add(then.plusSeconds(late == 0 ? 0 : GRID - late), deed);
  }

  void accept(Update update) {
    told = true;
    bot.accept(update);
  }

  Address chatOf(Person customer) {
    return Address.of(customer.id().platform(), customer.id().id());
  }

  List<SentLine> chat(Person customer, int read) {
    return from(chatOf(customer), read);
  }

  List<SentLine> chat(PersonId customer) {
    return from(Address.of(customer.platform(), customer.id()), 0);
  }

  List<SentLine> inThread(Address thread, int read) {
    return from(thread, read);
  }

  private List<SentLine> from(Address place, int read) {
    List<SentLine> all = platform(place).at(place);
    return all.subList(Math.min(read, all.size()), all.size());
  }

  List<Address> threads(Address channel) {
    return platform(channel).threads(channel);
  }

  DayPlatform platform(Address place) {
    return platforms.get(place.platform());
  }

  String otherTeam(Address channel) {
    return channel.equals(channel("support")) ? "billing" : "support";
  }

  MessageId say(Address place, Person author, Content content, Optional<MessageId> replyTo) {
    MessageId message = platform(place).nextMessage();
    accept(new Update.Said(nextEvent(), now(), place, author, message, content, replyTo));
    return message;
  }

  void press(Address place, Person author, String button) {
    accept(new Update.Pressed(nextEvent(), now(), place, author, button));
  }

  Optional<Talk> talkIn(Address thread) {
    return thread(thread).map(CaseThread::customer).map(customers::get).map(DayCustomer::talk);
  }

  /** Whether words of this associate go from this thread to the customer. */
  boolean isOurs(Address place, Person associate) {
    Optional<CaseThread> thread = thread(place);
    return thread
        .flatMap(of -> bot.store().read(tables -> tables.conversations().find(of.customer())))
        .flatMap(Conversation::openCase)
        .filter(open -> open.thread().equals(thread.get().key()))
        .filter(
            open ->
                open.status() instanceof CaseStatus.Claimed claimed
                    && claimed.by().id().equals(associate.id()))
        .isPresent();
  }

  boolean hasOpenCase(PersonId customer) {
    return bot.store()
        .read(tables -> tables.conversations().find(customer))
        .flatMap(Conversation::openCase)
        .isPresent();
  }

  private Optional<CaseThread> thread(Address place) {
    return bot.store().read(tables -> tables.threads().at(place));
  }

  /** All threads of both platforms in which a customer's words stand, in order of opening. */
  List<List<SentLine>> threadsOf(PersonId customer) {
    List<List<SentLine>> all = new ArrayList<>();
    for (DayPlatform platform : platforms.values()) {
      for (String team : List.of("support", "billing", "managers")) {
        Address channel = Address.of(platform.platform(), team);
        for (Address thread : platform.threads(channel)) {
          if (thread(thread).map(CaseThread::customer).equals(Optional.of(customer))) {
            all.add(platform.at(thread));
          }
        }
      }
    }
    all.sort(Comparator.comparing(thread -> thread.get(0).at()));
    return all;
  }

  @Override
  public void close() {
    bot.close();
  }
}
