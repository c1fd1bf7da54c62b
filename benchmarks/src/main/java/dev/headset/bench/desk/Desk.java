package dev.headset.bench.desk;

import dev.headset.bench.Sample;
import dev.headset.conversation.Conversation;
import dev.headset.conversation.Decider;
import dev.headset.conversation.DeskChannel;
import dev.headset.conversation.Playbook;
import dev.headset.desk.Case;
import dev.headset.desk.DeskRules;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.effect.ServiceAnswer;
import dev.headset.engine.Engine;
import dev.headset.engine.EngineParts;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.EventId;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.CaseThread;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The real engine on a real store, with the sample's teams on a platform in this process. */
final class Desk implements AutoCloseable {

  static final String STORE = "headset.db";

  private static final Map<String, String> PARCEL =
      Map.of("status", "on its way", "carrier", "DHL", "expected", "2026-11-30");
  private static final long PATIENCE_SECONDS = 60;

  /** What is written last may lead to more. */
  private static final int QUIET = 2;

  private final MovedClock clock = new MovedClock();
  private final DeskPlatform platform = new DeskPlatform();
  private final AtomicLong updates = new AtomicLong();
  private final JdbcStore store;
  private final Engine engine;

  /**
   * Opens.
   *
   * @param keep how long the bot keeps what people said
   */
  Desk(Path folder, Decider decider, Duration keep) throws StoreUnavailableException {
    this.store = JdbcStore.open("jdbc:sqlite:" + folder.resolve(STORE));
    Playbook playbook = keeping(keep, atDesk(Sample.playbook()));
    this.engine =
        Engine.start(
            new EngineParts(
                store,
                store.files(),
                () -> playbook,
                decider,
                new DeskChannel(),
                List.of(platform),
                (key, request) -> new ServiceAnswer.Found(PARCEL),
                clock,
                new Random(1),
                new SimpleMeterRegistry(),
                clock::ticks));
  }

  private static Playbook atDesk(Playbook sample) {
    DeskRules desk = sample.desk();
    Map<TeamId, Team> teams = new LinkedHashMap<>();
    for (Team team : desk.teams().values()) {
      teams.put(team.id(), team.at(channel(team.id().value()), Optional.empty()));
    }
    return sample.withDesk(desk.with(teams, Optional.of(channel("operators"))));
  }

  private static Playbook keeping(Duration keep, Playbook playbook) {
    return new Playbook(
        playbook.languages(),
        playbook.topics(),
        playbook.texts(),
        playbook.desk(),
        playbook.understanding(),
        playbook.snippets(),
        playbook.limits(),
        playbook.timings().withKeep(keep),
        playbook.maskCardNumbers());
  }

  private static Address channel(String team) {
    return Address.of(DeskPlatform.NAME, team);
  }

  static Person person(String id, String name) {
    return new Person(new PersonId(DeskPlatform.NAME, id), name, Optional.of("en"));
  }

  static Address chatOf(Person customer) {
    return Address.of(DeskPlatform.NAME, customer.id().id());
  }

  void says(Person author, Address place, String text) {
    accept(
        new Update.Said(
            nextEvent(),
            clock.instant(),
            place,
            author,
            platform.nextMessage(),
            Content.text(text),
            Optional.empty()));
  }

  void presses(Person author, Address place, String button) {
    accept(new Update.Pressed(nextEvent(), clock.instant(), place, author, button));
  }

  private EventId nextEvent() {
    return new EventId(DeskPlatform.NAME + ":" + updates.incrementAndGet());
  }

  private void accept(Update update) {
    try {
      engine.accept(update);
    } catch (InboxUnavailableException e) {
      throw new IllegalStateException(e);
    }
  }

  Optional<Case> openCase(Person customer) {
    return store
        .read(tables -> tables.conversations().find(customer.id()))
        .flatMap(Conversation::openCase);
  }

  /** Where staff work on the case that a customer has open. */
  Optional<Address> thread(Person customer) {
    return openCase(customer)
        .flatMap(open -> store.read(tables -> tables.threads().find(open.thread())))
        .flatMap(CaseThread::place);
  }

  /** Lets time pass, and does what is due then; returns once nothing is in hand. */
  void pass(Duration time) throws InterruptedException, InboxUnavailableException {
    clock.pass(time);
    engine.tick();
    settle();
  }

  /** Returns once nothing is in hand. */
  void settle() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    for (int quiet = 0; quiet < QUIET; quiet = engine.rest().busy() ? 0 : quiet + 1) {
      TimeUnit.MILLISECONDS.sleep(1);
      if (System.nanoTime() - end > 0) {
        throw new IllegalStateException("the bot comes to no rest");
      }
    }
  }

  /** How much people did. */
  long updates() {
    return updates.get();
  }

  /** How much the bot asked of the platform. */
  long calls() {
    return platform.calls();
  }

  @Override
  public void close() {
    engine.close();
    store.close();
  }
}
