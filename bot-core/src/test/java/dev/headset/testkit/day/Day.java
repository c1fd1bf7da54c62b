package dev.headset.testkit.day;

import dev.headset.conversation.Conversation;
import dev.headset.desk.CaseStatus;
import dev.headset.engine.Rest;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseThread;
import dev.headset.testkit.scenario.StageClock;
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

/**
 * A day at the desk: customers on two platforms, a team on each, and everything that the bot shows
 * to anybody. The same plan makes the same day.
 */
public final class Day implements AutoCloseable {

  private static final Duration STEP = Duration.ofSeconds(60);

  /** People look up every few seconds, many of them at the same one. */
  private static final long GRID = 5;

  private static final Duration EVENING = Duration.ofHours(2);
  private static final List<String> NAMES =
      List.of("Anna", "Ben", "Cleo", "Dawid", "Ela", "Filip", "Gosia", "Henryk");

  private final DayPlan plan;
  private final DayWorld world;
  private final DayBot bot;
  private final Agenda agenda = new Agenda();
  private final Map<PersonId, DayCustomer> customers = new HashMap<>();
  private boolean told;

  /**
   * A day to be played.
   *
   * @param folder where the store stands
   * @param clock of the bot and of the platforms, at {@link #morning}; the day moves it
   */
  public Day(DayPlan plan, Path folder, StageClock clock, DayWorld world) {
    this.plan = plan;
    this.world = world;
    this.bot = new DayBot(folder, clock, world);
  }

  /** A clock that stands where every day begins. */
  public static StageClock morning() {
    return new StageClock(Instant.parse("2026-11-25T07:00:00Z"));
  }

  /** Plays the day to its end. */
  public DayReport play() {
    bot.start(plan.seed());
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
    return new DayCheck(this, bot, List.copyOf(customers.values())).report(world);
  }

  private static Instant earliest(Instant step, Optional<Instant> rest, Optional<Instant> agenda) {
    Instant first = rest.filter(at -> at.isBefore(step)).orElse(step);
    return agenda.filter(at -> at.isBefore(first)).orElse(first);
  }

  private void arrives(int number, Instant at) {
    Person person = world.customer(number, "C" + number, number % 3 == 0 ? "pl" : "en");
    DayCustomer customer = new DayCustomer(this, person, plan.seed() * 1_000 + number);
    customers.put(person.id(), customer);
    agenda.add(at, customer::look);
  }

  private void begins(int number, Instant at) {
    Address channel = world.channel(number % 2 == 0 ? "support" : "billing");
    Person person = world.associate(number, NAMES.get(number % NAMES.size()), channel);
    DayAssociate associate = new DayAssociate(this, person, channel, plan.seed() * 2_000 + number);
    agenda.add(at, associate::look);
  }

  Instant now() {
    return bot.clock().instant();
  }

  void after(Duration pause, Runnable deed) {
    Instant then = now().plus(pause);
    long late = pause.toSeconds() < GRID ? 0 : then.getEpochSecond() % GRID;
    agenda.add(then.plusSeconds(late == 0 ? 0 : GRID - late), deed);
  }

  Address chatOf(Person customer) {
    return world.chatOf(customer);
  }

  List<SentLine> chat(Person customer, int read) {
    return from(chatOf(customer), read);
  }

  List<SentLine> inThread(Address thread, int read) {
    return from(thread, read);
  }

  private List<SentLine> from(Address place, int read) {
    List<SentLine> all = world.at(place);
    return all.subList(Math.min(read, all.size()), all.size());
  }

  List<Address> threads(Address channel) {
    return world.threads(channel);
  }

  String otherTeam(Address channel) {
    return channel.equals(world.channel("support")) ? "billing" : "support";
  }

  MessageId say(Address place, Person author, String text) {
    told = true;
    return world.says(author, place, text);
  }

  void press(Address place, Person author, String button) {
    told = true;
    world.presses(author, place, button);
  }

  void edit(Address place, Person author, MessageId message, String text) {
    told = true;
    world.edits(author, place, message, text);
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

  /** All threads in which a customer's words stand, in order of opening. */
  List<List<SentLine>> threadsOf(PersonId customer) {
    List<List<SentLine>> all = new ArrayList<>();
    for (String team : List.of("support", "billing", "managers")) {
      for (Address thread : threads(world.channel(team))) {
        if (thread(thread).map(CaseThread::customer).equals(Optional.of(customer))) {
          all.add(world.at(thread));
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
