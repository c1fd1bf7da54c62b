package dev.headset.app.operator;

import dev.headset.app.operator.PlatformState.Kind;
import dev.headset.config.ConfigLoader;
import dev.headset.config.Environment;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.config.Problem;
import dev.headset.conversation.Playbook;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.OnDuty;
import dev.headset.desk.PastWait;
import dev.headset.desk.QueuedCase.Stage;
import dev.headset.desk.TeamId;
import dev.headset.effect.MissedText;
import dev.headset.effect.TranscriptLine;
import dev.headset.effect.TranscriptLine.From;
import dev.headset.platform.Attachment;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseSummary;
import dev.headset.store.Tables;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.testkit.scenario.FreshStore;
import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store as a desk leaves it, and all that the page tells of beside it. */
final class FilledDesk implements AutoCloseable {

  static final Playbook SAMPLE = load(Path.of("..", "config")).playbook();

  static final Instant MORNING = Instant.parse("2026-03-01T10:00:00Z");

  private static final TeamId MANAGERS = new TeamId("managers");
  private static final Person ANNA = new Person(new PersonId("discord", "1"), "Anna");
  private static final Person OLA =
      new Person(
          new PersonId("telegram", "2"),
          "Aleksandra Brzęczyszczykiewicz-Konstantynopolitańczykowianeczka");

  final JdbcStore store;
  volatile List<PlatformState> platforms =
      List.of(PlatformState.serving("Discord"), PlatformState.serving("Telegram"));
  volatile ConfigView.Now config;

  private final Clock clock;
  private long random = 1;

  private FilledDesk(JdbcStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.config =
        new ConfigView.Now(clock.instant().minusSeconds(7_500), clock.instant(), false, List.of());
  }

  /** With nothing in it yet. */
  static FilledDesk empty(Path folder, Clock clock) {
    return new FilledDesk(FreshStore.open(folder), clock);
  }

  OperatorParts parts() {
    return new OperatorParts(store, () -> SAMPLE, () -> platforms, () -> config, clock);
  }

  /** What the page says of the operator's last edit where it was a slip. */
  void breakConfig(Path folder) throws Exception {
    Path broken = Files.createDirectories(folder.resolve("config"));
    Files.writeString(
        broken.resolve("headset.yaml"),
        "version: 1\nlanguages: [en, pl]\ndesk:\n  default_team: suport\n");
    List<Problem> problems =
        ConfigLoader.load(broken, Environment.of(Map.of()), Overrides.NONE).problems();
    config = new ConfigView.Now(config.inUseSince(), clock.instant(), true, problems.subList(0, 2));
  }

  void troubleTelegram() {
    platforms =
        List.of(
            PlatformState.serving("Discord"),
            new PlatformState(
                "Telegram",
                Kind.TROUBLED,
                "Telegram can't be reached at https://api.telegram.org; it is tried again every few"
                    + " seconds"));
  }

  /** A morning at three teams, with a month behind it. */
  List<CaseNumber> fill() {
    return store.write(
        tables -> {
          tables.duties().add(new OnDuty(People.SUPPORT, ANNA, now()));
          tables.duties().add(new OnDuty(People.SUPPORT, OLA, now()));
          CaseNumber first =
              open(
                  tables,
                  People.SUPPORT,
                  Stage.WAITING,
                  "telegram",
                  "Emma · Where is my parcel?",
                  14);
          open(
              tables,
              People.SUPPORT,
              Stage.WAITING,
              "discord",
              "Zażółć Gęślą-Jaźń · Dlaczegóżniepowiadomiliściemnieoopóźnieniudostarczeniaprzesyłkipobraniowejzagranicznej",
              3);
          CaseNumber billing =
              open(
                  tables,
                  People.BILLING,
                  Stage.CLAIMED,
                  "telegram",
                  "Piotr · My card was declined",
                  31);
          open(tables, People.SUPPORT, Stage.CLAIMED, "discord", "Ewa · Film się zatrzymuje", 22);
          open(tables, MANAGERS, Stage.HELD, "telegram", "Jan · A refund that never came", 1_700);
          say(tables, first);
          say(tables, billing);
          month(tables);
          missed(tables);
          return List.of(first, billing);
        });
  }

  /** So many cases that wait. */
  void queue(int cases) {
    store.write(
        tables -> {
          for (int i = 0; i < cases; i++) {
            open(
                tables,
                People.SUPPORT,
                Stage.WAITING,
                "telegram",
                "Customer " + i + " · Where is my parcel?",
                i);
          }
          return cases;
        });
  }

  private CaseNumber open(
      Tables tables, TeamId team, Stage stage, String platform, String title, int minutes) {
    CaseNumber number = number();
    tables
        .cases()
        .save(
            new CaseSummary(
                number,
                Optional.of(new PersonId(platform, String.valueOf(random))),
                team,
                stage,
                now().minus(Duration.ofMinutes(minutes)),
                stage == Stage.WAITING
                    ? Optional.empty()
                    : Optional.of(stage == Stage.HELD ? OLA : ANNA),
                title,
                Optional.empty(),
                Optional.empty()));
    return number;
  }

  private CaseNumber number() {
    random = random * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
    return CaseNumber.of(random >>> 20);
  }

  private void say(Tables tables, CaseNumber number) {
    PersonId emma = new PersonId("telegram", number.value());
    line(tables, emma, number, From.CUSTOMER, "Emma", "where is my parcel?");
    line(tables, emma, number, From.BOT, "", "Which order is it?");
    line(
        tables,
        emma,
        number,
        From.CUSTOMER,
        "Emma",
        "123-4567890-1234567 <b>please</b> " + "Donaudampfschifffahrtsgesellschaft".repeat(4));
    line(tables, emma, number, From.EVENT, "", "Anna has taken the case");
    line(tables, emma, number, From.ASSOCIATE, "Anna", "Good morning Emma, I am looking into it.");
    line(tables, emma, number, From.NOTE, "Anna", "the courier lost it twice already");
    tables
        .transcript()
        .append(
            emma,
            tables.nextNumber(),
            new TranscriptLine(
                now(),
                Optional.of(number),
                From.CUSTOMER,
                "Emma",
                "",
                List.of(
                    new Attachment(
                        Attachment.Kind.PHOTO,
                        "photo-of-the-door.jpg",
                        "image/jpeg",
                        184_000,
                        Optional.empty()))),
            Optional.empty());
  }

  private void line(
      Tables tables, PersonId customer, CaseNumber number, From from, String name, String text) {
    tables
        .transcript()
        .append(
            customer,
            tables.nextNumber(),
            new TranscriptLine(now(), Optional.of(number), from, name, text, List.of()),
            Optional.empty());
  }

  /** Thirty days, each busier or calmer than the one before, Sundays without anybody. */
  private void month(Tables tables) {
    for (int day = 0; day <= 30; day++) {
      Instant at = now().minus(Duration.ofDays(day)).minusSeconds(900);
      int cases = day % 7 == 3 ? 0 : 3 + (day * 5) % 8;
      for (int i = 0; i < cases; i++) {
        tables
            .cases()
            .save(
                new CaseSummary(
                    number(),
                    Optional.of(new PersonId(i % 2 == 0 ? "telegram" : "discord", "9")),
                    i % 3 == 0 ? People.BILLING : People.SUPPORT,
                    Stage.CLOSED,
                    at,
                    Optional.of(ANNA),
                    "Maria · A kettle that came broken",
                    Optional.of(at.plusSeconds(600)),
                    i % 4 == 3 ? Optional.empty() : Optional.of(5 - (i * day) % 5 * (day % 2))));
        tables
            .waits()
            .add(
                People.SUPPORT,
                tables.nextNumber(),
                new PastWait(at, Duration.ofSeconds(40L + 37L * ((i * 7 + day * 3) % 23)), i));
      }
    }
  }

  private void missed(Tables tables) {
    miss(
        tables,
        "pl",
        "coś tu bulgocze i gwiżdże od rana",
        Optional.empty(),
        Optional.of("streaming"));
    miss(
        tables, "pl", "bulgocze i gwiżdże od rana", Optional.of("track"), Optional.of("streaming"));
    miss(
        tables,
        "en",
        "the thing went all wobbly yesterday evening",
        Optional.empty(),
        Optional.empty());
  }

  private void miss(
      Tables tables,
      String language,
      String text,
      Optional<String> taken,
      Optional<String> chosen) {
    tables
        .missed()
        .add(
            new PersonId("telegram", "7"),
            tables.nextNumber(),
            new MissedText(
                now().minusSeconds(86_400),
                new Language(language),
                text,
                taken.map(TopicId::new),
                chosen.map(TopicId::new)));
  }

  private Instant now() {
    return clock.instant();
  }

  private static dev.headset.config.HeadsetConfig load(Path folder) {
    LoadResult result = ConfigLoader.load(folder, Environment.of(Map.of()), Overrides.NONE);
    return ((LoadResult.Loaded) result).config();
  }

  @Override
  public void close() {
    store.close();
  }
}
