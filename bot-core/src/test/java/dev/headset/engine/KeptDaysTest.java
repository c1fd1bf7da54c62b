package dev.headset.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.conversation.DeskChannel;
import dev.headset.conversation.Dialogue;
import dev.headset.conversation.Playbook;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.OnLeave;
import dev.headset.effect.ServiceAnswer;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Channel;
import dev.headset.platform.Content;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.EventId;
import dev.headset.platform.FileRef;
import dev.headset.platform.MessageId;
import dev.headset.platform.OpensThreads;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.CaseSummary;
import dev.headset.store.FolderFileStore;
import dev.headset.store.Store;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.testkit.scenario.House;
import dev.headset.testkit.scenario.SampleShop;
import dev.headset.testkit.scenario.StageClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is as old as {@code keep_days} goes, in the conversation, the store's files and the rest.
 */
class KeptDaysTest {

  private static final Duration YEAR = Duration.ofDays(365);
  private static final Playbook PLAYBOOK =
      SampleShop.playbook(team -> Address.of("text", team), new House(false, new OnLeave.Notify()));

  @TempDir Path folder;

  private final StageClock clock = new StageClock(Instant.parse("2026-11-25T09:00:00Z"));
  private final AtomicInteger events = new AtomicInteger();
  private final AtomicInteger messages = new AtomicInteger();
  private FolderFileStore files;
  private Store store;
  private Engine engine;

  @BeforeEach
  void open() throws Exception {
    files = FolderFileStore.open(folder.resolve("files"));
    store = openStore();
    engine =
        Engine.start(
            new EngineParts(
                store,
                files,
                () -> PLAYBOOK,
                new Dialogue(),
                new DeskChannel(),
                () -> List.of(new Taking()),
                (key, request) -> new ServiceAnswer.NotFound(),
                clock,
                new Random(7),
                new SimpleMeterRegistry(),
                System::nanoTime));
  }

  /** The same each time. */
  Store openStore() throws Exception {
    return JdbcStore.open("jdbc:sqlite:" + folder.resolve("headset.db"));
  }

  @AfterEach
  void close() {
    engine.stop(Duration.ofSeconds(2));
    store.close();
  }

  @Test
  void whoIsSilentForSoLongIsForgotten() throws Exception {
    CaseNumber number = closedCase("ewa", "my kettle sings at night");
    pass(YEAR.minusDays(1));
    assertTrue(isAnywhere("kettle"));

    pass(Duration.ofDays(2));

    assertFalse(isAnywhere("kettle"));
    assertFalse(isAnywhere("text:ewa"));
    assertEquals(Optional.empty(), summary(number).customer());
    assertTrue(summary(number).closedAt().isPresent());
  }

  @Test
  void anIdThatHoldsTheirsGoesWithThemHoweverNewItIs() throws Exception {
    closedCase("ewa", "my kettle sings at night");
    pass(YEAR.minusDays(10));
    see("text:left:shop:ewa:1");
    see("text:left:shop:ewald:1");

    pass(Duration.ofDays(11));

    assertFalse(isAnywhere("text:left:shop:ewa:"));
    assertTrue(isAnywhere("text:left:shop:ewald:"));
  }

  private void see(String event) {
    store.write(tables -> tables.seen().add(new EventId(event), clock.instant()));
  }

  @Test
  void whoStillWritesLosesOnlyWhatIsOld() throws Exception {
    CaseNumber old = closedCase("ewa", "my kettle sings at night");
    pass(YEAR.minusDays(10));
    say("ewa", "a teapot this time");
    pass(Duration.ofDays(20));

    assertFalse(isAnywhere("kettle"));
    assertTrue(isAnywhere("teapot"));
    assertEquals(Optional.empty(), summary(old).customer());
    assertEquals("", summary(old).title());
    assertTrue(store.read(tables -> tables.conversations().find(person("ewa"))).isPresent());
  }

  @Test
  void anOpenCaseStaysHoweverOldItIs() throws Exception {
    say("ewa", "my kettle sings at night");
    CaseNumber number = openCase("ewa");
    pass(YEAR.multipliedBy(2));

    assertEquals(Optional.of(person("ewa")), summary(number).customer());
    assertTrue(isAnywhere("kettle"));
  }

  @Test
  void filesGoWithTheLinesThatHoldThem() throws Exception {
    FileRef photo =
        files.keep(new ByteArrayInputStream("pixels of a kettle".getBytes(UTF_8)), 100).file();
    say("ewa", new Content("look", List.of(), List.of(attachment(photo)), Optional.empty()));
    assertTrue(isAnywhere("pixels"));

    pass(YEAR.plusDays(1));

    assertFalse(isAnywhere("pixels"));
  }

  private static Attachment attachment(FileRef photo) {
    return new Attachment(
        Attachment.Kind.PHOTO, "kettle.jpg", "image/jpeg", 18, Optional.of(photo));
  }

  private CaseNumber closedCase(String customer, String words) throws Exception {
    say(customer, words);
    CaseNumber number = openCase(customer);
    say(customer, "/end");
    Awaitility.await().until(() -> summary(number).closedAt().isPresent());
    return number;
  }

  private CaseNumber openCase(String customer) throws Exception {
    say(customer, "/associate");
    return store.read(tables -> tables.cases().of(person(customer))).get(0).number();
  }

  private CaseSummary summary(CaseNumber number) {
    return store.read(tables -> tables.cases().find(number)).orElseThrow();
  }

  /** The engine looks at what is old every ten minutes. */
  private void pass(Duration time) throws Exception {
    close();
    clock.pass(time);
    open();
    engine.tick();
    engine.tick();
  }

  private void say(String customer, String text) throws Exception {
    say(customer, Content.text(text));
  }

  private void say(String customer, Content content) throws Exception {
    String id = "e" + events.incrementAndGet();
    engine.accept(
        new Update.Said(
            new EventId(id),
            clock.instant(),
            Address.of("text", customer),
            new Person(person(customer), customer),
            new MessageId(id),
            content,
            Optional.empty()));
    Awaitility.await().until(() -> !engine.rest().busy());
  }

  private static PersonId person(String customer) {
    return new PersonId("text", customer);
  }

  /** Whether it stands anywhere in the files: in a row, a free page, a log, a kept file. */
  boolean isAnywhere(String words) throws Exception {
    String wanted = new String(words.getBytes(UTF_8), ISO_8859_1);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, ISO_8859_1).contains(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Takes everything. */
  private final class Taking implements Channel, OpensThreads {

    @Override
    public String platform() {
      return "text";
    }

    @Override
    public Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
      return new Delivery.Delivered(to, List.of(new MessageId("b" + messages.incrementAndGet())));
    }

    @Override
    public Delivery openThread(EntryKey key, Address channel, String title, OutgoingMessage card) {
      Address thread = Address.of("text", channel.chat(), "t" + messages.incrementAndGet());
      return new Delivery.Delivered(
          thread, List.of(new MessageId("b" + messages.incrementAndGet())));
    }
  }
}
