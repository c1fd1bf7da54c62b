package dev.headset.store.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.conversation.Conversation;
import dev.headset.conversation.Guess;
import dev.headset.conversation.Pace;
import dev.headset.conversation.Phase;
import dev.headset.conversation.Piece;
import dev.headset.conversation.Problem;
import dev.headset.conversation.Silence;
import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.QueueNews;
import dev.headset.desk.Rating;
import dev.headset.desk.SentSteps;
import dev.headset.desk.Statement;
import dev.headset.desk.TeamId;
import dev.headset.desk.ThreadKey;
import dev.headset.desk.WaitRange;
import dev.headset.effect.LookupId;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Content;
import dev.headset.platform.FileRef;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.store.StoreRejectedException;
import dev.headset.text.Language;
import dev.headset.topic.SlotId;
import dev.headset.topic.TopicId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoredStateTest {

  private static final Instant AT = Instant.parse("2026-11-25T09:00:00.123Z");
  private static final TopicId TRACK = new TopicId("track");
  private static final CaseNumber NUMBER = CaseNumber.of(4711);
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");
  private static final Map<SlotId, String> GIVEN =
      Map.of(new SlotId("order_number"), "123-4567890-1234567");

  private static final Pace PACE = new Pace(AT, 3, Optional.of(new Pace.Press("t:track", AT)));

  private final StateCodec codec = new StateCodec();

  @Test
  void everyPhaseComesBackAsItWas() {
    List<Phase> phases = phases();
    assertCoversAll(Phase.class, phases);

    for (Phase phase : phases) {
      assertComesBack(conversation(phase, new CaseStatus.Waiting()));
    }
  }

  @Test
  void everyStatusOfACaseComesBackAsItWas() {
    List<CaseStatus> statuses = statuses();
    assertCoversAll(CaseStatus.class, statuses);

    for (CaseStatus status : statuses) {
      assertComesBack(conversation(new Phase.Resting(), status));
    }
  }

  @Test
  void whatTheFirstFormatWroteIsReadToday() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("/golden/state/conversation-1.json")) {
      String json = new String(golden.readAllBytes(), StandardCharsets.UTF_8);

      assertEquals(beforeTheDeskGrew(claimed()), codec.read(json, Conversation.class));
    }
  }

  @Test
  void whatWasWrittenBeforeMissedTextsWereKeptIsReadToday() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("/golden/state/conversation-2.json")) {
      String json = new String(golden.readAllBytes(), StandardCharsets.UTF_8);

      assertEquals(
          withProblem(claimed(), beforeMissesWereKept(claimed())),
          codec.read(json, Conversation.class));
    }
  }

  @Test
  void whatWasWrittenOfOneProblemAloneIsReadToday() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("/golden/state/conversation-3.json")) {
      String json = new String(golden.readAllBytes(), StandardCharsets.UTF_8);

      assertEquals(
          withProblem(claimed(), beforeSeveralProblemsWereKept(claimed())),
          codec.read(json, Conversation.class));
    }
  }

  @Test
  void whatWasWrittenBeforePiecesOfCardsWereKeptIsReadToday() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("/golden/state/conversation-4.json")) {
      String json = new String(golden.readAllBytes(), StandardCharsets.UTF_8);

      assertEquals(
          withProblem(claimed(), beforePiecesWereKept(claimed())),
          codec.read(json, Conversation.class));
    }
  }

  @Test
  void whatThisVersionWritesIsReadForEver() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("/golden/state/conversation-5.json")) {
      String json = new String(golden.readAllBytes(), StandardCharsets.UTF_8);

      assertEquals(claimed(), codec.read(json, Conversation.class));
    }
  }

  private static Conversation withProblem(Conversation one, Problem problem) {
    return new Conversation(
        one.customer(),
        one.address(),
        one.name(),
        one.language(),
        one.languageChosen(),
        one.phase(),
        problem,
        one.cases(),
        one.blocked(),
        one.blockedUntil(),
        one.silence(),
        one.pace());
  }

  private static Problem beforeMissesWereKept(Conversation today) {
    Problem one = today.problem();
    return new Problem(
        one.topic(),
        one.words(),
        one.known(),
        one.tried(),
        one.files(),
        one.misses(),
        one.recent(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Problem beforeSeveralProblemsWereKept(Conversation today) {
    Problem one = today.problem();
    return new Problem(
        one.topic(),
        one.words(),
        one.known(),
        one.tried(),
        one.files(),
        one.misses(),
        one.recent(),
        one.guess(),
        one.missedSince(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Problem beforePiecesWereKept(Conversation today) {
    Problem one = today.problem();
    return new Problem(
        one.topic(),
        one.words(),
        one.known(),
        one.tried(),
        one.files(),
        one.misses(),
        one.recent(),
        one.guess(),
        one.missedSince(),
        one.also(),
        one.denied(),
        one.answered(),
        List.of());
  }

  /** Without what the first golden state knew nothing of. */
  private static Conversation beforeTheDeskGrew(Conversation today) {
    Case one = today.cases().get(0);
    Case was =
        new Case(
            one.number(),
            one.team(),
            one.thread(),
            one.status(),
            one.openedAt(),
            one.topic(),
            one.statement(),
            one.details(),
            one.records(),
            one.stepsTried(),
            one.files(),
            one.tags(),
            one.reminders(),
            one.rating(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Conversation(
        today.customer(),
        today.address(),
        today.name(),
        today.language(),
        today.languageChosen(),
        today.phase(),
        beforeMissesWereKept(today),
        List.of(was),
        false,
        Optional.empty(),
        today.silence(),
        today.pace());
  }

  @Test
  void whatIsNotKnownIsPassedOverAndWhatIsMissingIsEmpty() {
    String json =
        codec
            .write(conversation(new Phase.Resting(), new CaseStatus.Waiting()), Conversation.class)
            .replaceFirst("\\{", "{\"fromTheFuture\":[1,{\"a\":2}],")
            .replace("\"tags\":[\"vip\"],", "");

    Conversation read = codec.read(json, Conversation.class);

    assertEquals(List.of(), read.cases().get(0).tags());
    assertEquals(NUMBER, read.cases().get(0).number());
  }

  @Test
  void whatCannotBeReadIsToldWithoutItsContent() {
    StoreRejectedException refused =
        assertThrows(
            StoreRejectedException.class,
            () -> codec.read("{\"customer\": [\"a secret\"]}", Conversation.class));

    assertTrue(!String.valueOf(refused.getMessage()).contains("a secret"));
  }

  private void assertComesBack(Conversation conversation) {
    String json = codec.write(conversation, Conversation.class);
    assertEquals(conversation, codec.read(json, Conversation.class), json);
  }

  private static void assertCoversAll(Class<?> family, List<?> members) {
    Set<Class<?>> covered = new HashSet<>();
    members.forEach(member -> covered.add(member.getClass()));
    assertEquals(new HashSet<>(Arrays.asList(family.getPermittedSubclasses())), covered);
  }

  private static List<Phase> phases() {
    return Stream.concat(
            Stream.<Phase>of(
                new Phase.Fresh(),
                new Phase.Choosing(Optional.of(TRACK)),
                new Phase.Asking(TRACK, 1, GIVEN, 2),
                new Phase.LookingUp(TRACK, GIVEN, new LookupId("7K3F")),
                new Phase.Answered(TRACK, GIVEN),
                new Phase.Guided(TRACK, GIVEN, 3),
                new Phase.Confirming(List.of(TRACK)),
                new Phase.Offered(Optional.empty()),
                new Phase.Rating(NUMBER),
                new Phase.Commenting(NUMBER),
                new Phase.Resting()),
            Arrays.stream(Phase.StatementPart.values()).map(Phase.WithDesk::new))
        .toList();
  }

  private static List<CaseStatus> statuses() {
    return List.of(
        new CaseStatus.Waiting(),
        new CaseStatus.Claimed(ANNA, List.of(ANNA)),
        new CaseStatus.Held(ANNA, List.of(), AT),
        new CaseStatus.Closed(
            AT, CaseStatus.Cause.SILENCE, Optional.of(ANNA), "asleep", Optional.of(ANNA)));
  }

  private static Conversation claimed() {
    return conversation(
        new Phase.WithDesk(Phase.StatementPart.COMPLETE), new CaseStatus.Claimed(ANNA, List.of()));
  }

  private static Conversation conversation(Phase phase, CaseStatus status) {
    Attachment photo =
        new Attachment(
            Attachment.Kind.PHOTO,
            "box.jpg",
            "image/jpeg",
            1_234,
            Optional.of(new FileRef("ab".repeat(32))));
    Case one =
        new Case(
            NUMBER,
            new TeamId("support"),
            new ThreadKey(NUMBER, 2),
            status,
            AT,
            Optional.of(TRACK),
            Statement.EMPTY.withWhat("it \"broke\"\n{really} 📦"),
            Map.of("order_number", "123-4567890-1234567"),
            List.of("123-4567890-1234567"),
            List.of("Restarted the app"),
            List.of(photo),
            List.of("vip"),
            1,
            Optional.of(new Rating(5, Optional.of("kind"))),
            List.of(ANNA),
            Optional.of(new QueueNews(3, Optional.of(new WaitRange(5, 15)))),
            Optional.of(new SentSteps(TRACK, 1)),
            Optional.empty());
    TranscriptLine line =
        new TranscriptLine(
            AT, Optional.of(NUMBER), TranscriptLine.From.CUSTOMER, "Ewa", "cześć", List.of(photo));
    return new Conversation(
        new PersonId("text", "ewa"),
        Address.of("text", "ewa"),
        "Ewa",
        new Language("pl"),
        true,
        phase,
        new Problem(
            Optional.of(TRACK),
            List.of("gdzie paczka"),
            GIVEN,
            List.of("Restarted the app"),
            List.of(photo),
            1,
            List.of(line),
            Optional.of(new Guess(AT, new Language("pl"), "gdzie paczka", TRACK)),
            Optional.of(AT),
            List.of(new TopicId("prime")),
            List.of(new TopicId("refund")),
            List.of(new TopicId("kindle")),
            List.of(
                new Piece(
                    AT,
                    new MessageRef(Address.of("text", "ewa"), new MessageId("m1")),
                    Content.text("4111 1111"),
                    Optional.of(new ThreadKey(NUMBER, 2))))),
        List.of(one),
        true,
        Optional.of(AT),
        Silence.WATCHED,
        PACE);
  }
}
