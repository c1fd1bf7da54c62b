package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.DeskView;
import dev.headset.desk.Statement;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Effect;
import dev.headset.effect.LookupId;
import dev.headset.effect.Receipt;
import dev.headset.effect.ServiceAnswer;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.Content;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Refusal;
import dev.headset.topic.SlotId;
import dev.headset.topic.SlotType;
import dev.headset.topic.TopicId;
import dev.headset.understanding.PhraseClass;
import dev.headset.understanding.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever happens, in whatever phase: there is a decision, and it is the same every time. */
class EveryEventInEveryPhaseTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final World WORLD =
      new World(SmallShop.playbook(), DeskView.EMPTY, 0x5DEECE66DL, NOW);
  private static final Address CHAT = Address.of("text", "ewa");
  private static final PersonId EWA = new PersonId("text", "ewa");
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");
  private static final Person BEN = new Person(new PersonId("text", "ben"), "Ben");
  private static final CaseNumber NUMBER = CaseNumber.of(1);
  private static final ThreadKey THREAD = new ThreadKey(NUMBER, 2);
  private static final Address IN_THREAD = Address.of("text", "support", "thread");
  private static final TopicId GONE = new TopicId("gone");
  private static final List<String> COMMANDS =
      List.of(
          "start",
          "help",
          "topics",
          "associate",
          "language",
          "case",
          "end",
          "privacy",
          "claim",
          "join",
          "release",
          "note",
          "transfer",
          "escalate",
          "hold",
          "snippet",
          "steps",
          "undo",
          "close",
          "reopen",
          "block",
          "unblock",
          "tag",
          "duty",
          "who",
          "queue",
          "nonsense");
  private static final List<Event> EVENTS = events();
  private static final String ASSOCIATE = new Action.AskAssociate().id();

  @TestFactory
  Stream<DynamicTest> anyEventIsDecidedTheSameTwice() {
    return conversations()
        .map(
            before ->
                DynamicTest.dynamicTest(
                    nameOf(before),
                    () -> assertAll(EVENTS.stream().map(event -> () -> decide(before, event)))));
  }

  @Test
  void noPhaseIsLeftOut() {
    assertEquals(
        kindsOf(Phase.class), phases().stream().map(Object::getClass).collect(Collectors.toSet()));
    assertEquals(
        kindsOf(CaseStatus.class),
        statuses().stream().map(Object::getClass).collect(Collectors.toSet()));
  }

  @Test
  void noEventIsLeftOut() {
    assertEquals(
        kindsOf(Event.class), EVENTS.stream().map(Object::getClass).collect(Collectors.toSet()));
  }

  private static Set<Class<?>> kindsOf(Class<?> sealed) {
    return new HashSet<>(Arrays.asList(sealed.getPermittedSubclasses()));
  }

  private static void decide(Conversation before, Event event) {
    Dialogue dialogue = new Dialogue();
    Decision decision = dialogue.decide(before, event, WORLD);
    assertEquals(decision, dialogue.decide(before, event, WORLD), event::toString);
    Conversation after = decision.conversation();
    assertTrue(after.cases().stream().filter(Case::open).count() <= 1, event::toString);
    if (after.phase() instanceof Phase.WithDesk && !(before.phase() instanceof Phase.WithDesk)) {
      assertTrue(after.openCase().isPresent(), () -> "nobody to talk to: " + event);
    }
    for (Effect effect : decision.effects()) {
      if (effect instanceof Effect.TellCustomer tell) {
        checkMessage(tell.message(), event);
        checkButtons(tell.message(), event);
      } else if (effect instanceof Effect.TellThread tell) {
        checkMessage(tell.message(), event);
      } else if (effect instanceof Effect.ChangeCopy change) {
        checkMessage(change.instead(), event);
      } else if (effect instanceof Effect.PassReaction pass) {
        checkMessage(pass.inWords(), event);
      } else if (effect instanceof Effect.TellChannel tell) {
        checkMessage(tell.message(), event);
      }
    }
  }

  private static void checkMessage(OutgoingMessage message, Event event) {
    assertTrue(
        !message.text().isBlank() || !message.files().isEmpty(), () -> "nothing said: " + event);
  }

  /** A person is always among what is offered, and every id and label fits any platform. */
  private static void checkButtons(OutgoingMessage message, Event event) {
    List<Button> buttons = message.buttons().stream().flatMap(List::stream).toList();
    if (!buttons.isEmpty()) {
      assertEquals(ASSOCIATE, buttons.get(buttons.size() - 1).id(), event::toString);
    }
    for (Button button : buttons) {
      assertTrue(button.id().getBytes(StandardCharsets.UTF_8).length <= 64, button.id());
      assertTrue(button.label().length() <= 80, button.label());
    }
  }

  private static Stream<Conversation> conversations() {
    List<Conversation> all = new ArrayList<>();
    for (Phase phase : phases()) {
      all.add(conversation(phase, List.of(), false));
      boolean ofCases = phase instanceof Phase.WithDesk || phase instanceof Phase.Resting;
      statuses().stream()
          .filter(status -> ofCases || status instanceof CaseStatus.Closed)
          .forEach(status -> all.add(conversation(phase, List.of(theCase(status)), false)));
    }
    all.add(conversation(new Phase.Resting(), List.of(), true));
    return all.stream();
  }

  private static Conversation conversation(Phase phase, List<Case> cases, boolean blocked) {
    Conversation fresh = Conversation.begin(EWA, CHAT, "Ewa", SmallShop.EN, NOW);
    Conversation met = fresh.withPhase(phase).withBlocked(blocked, Optional.empty());
    for (Case each : cases) {
      met = met.withCase(each);
    }
    return met;
  }

  private static String nameOf(Conversation before) {
    String status =
        before.cases().stream()
            .map(each -> ", case " + each.status().getClass().getSimpleName())
            .collect(Collectors.joining());
    return before.phase() + status + (before.blocked() ? ", blocked" : "");
  }

  private static List<Phase> phases() {
    List<Phase> phases = new ArrayList<>();
    phases.add(new Phase.Fresh());
    phases.add(new Phase.Choosing(Optional.empty()));
    phases.add(new Phase.Choosing(Optional.of(SmallShop.MENU)));
    for (int slot = 0; slot < SlotType.values().length; slot++) {
      phases.add(new Phase.Asking(SmallShop.PERSON, slot, Map.of(), slot % 4));
    }
    phases.add(new Phase.Asking(SmallShop.PERSON, 99, Map.of(), 0));
    phases.add(new Phase.Asking(GONE, 0, Map.of(), 0));
    phases.add(
        new Phase.LookingUp(
            SmallShop.TRACK, Map.of(new SlotId("pattern"), "123-456"), new LookupId("L1")));
    phases.add(new Phase.LookingUp(GONE, Map.of(), new LookupId("L1")));
    phases.add(new Phase.Answered(SmallShop.ANSWER, Map.of()));
    phases.add(new Phase.Answered(GONE, Map.of()));
    phases.add(new Phase.Guided(SmallShop.STEPS, Map.of(), 0));
    phases.add(new Phase.Guided(SmallShop.STEPS, Map.of(), 99));
    phases.add(new Phase.Guided(GONE, Map.of(), 0));
    phases.add(new Phase.Confirming(List.of(SmallShop.TRACK)));
    phases.add(new Phase.Confirming(List.of(SmallShop.TRACK, GONE)));
    phases.add(new Phase.Offered(Optional.empty()));
    phases.add(new Phase.Offered(Optional.of(GONE)));
    for (Phase.StatementPart part : Phase.StatementPart.values()) {
      phases.add(new Phase.WithDesk(part));
    }
    phases.add(new Phase.Rating(NUMBER));
    phases.add(new Phase.Commenting(NUMBER));
    phases.add(new Phase.Resting());
    return phases;
  }

  private static List<CaseStatus> statuses() {
    return List.of(
        new CaseStatus.Waiting(),
        new CaseStatus.Claimed(ANNA, List.of()),
        new CaseStatus.Claimed(ANNA, List.of(BEN)),
        new CaseStatus.Held(ANNA, List.of(), NOW.plusSeconds(60)),
        new CaseStatus.Closed(
            NOW.minusSeconds(60), CaseStatus.Cause.STAFF, Optional.of(ANNA), "", Optional.of(ANNA)),
        new CaseStatus.Closed(
            NOW.minusSeconds(60),
            CaseStatus.Cause.CUSTOMER,
            Optional.empty(),
            "",
            Optional.empty()));
  }

  private static Case theCase(CaseStatus status) {
    return Case.opened(
            NUMBER,
            SmallShop.SUPPORT,
            Optional.of(SmallShop.TRACK),
            Statement.EMPTY,
            NOW.minusSeconds(600))
        .inNewThread()
        .withStatus(status)
        .withDetails(Map.of("pattern", "123-456"))
        .withRecords(List.of("123-456"));
  }

  private static List<Event> events() {
    List<Event> events = new ArrayList<>();
    Person ewa = new Person(EWA, "Ewa", Optional.of("pl-PL"));
    for (Content content : contents()) {
      events.add(new Event.CustomerSpoke(CHAT, ewa, content));
      for (ThreadKey thread : threads()) {
        events.add(new Event.StaffSpoke(thread, IN_THREAD, ANNA, new MessageId("7"), content));
      }
      events.add(new Event.StaffSpoke(THREAD, IN_THREAD, BEN, new MessageId("7"), content));
    }
    for (String button : buttons()) {
      events.add(new Event.CustomerPressed(CHAT, ewa, button));
      for (ThreadKey thread : threads()) {
        events.add(new Event.StaffPressed(thread, IN_THREAD, ANNA, button));
        events.add(new Event.StaffPressed(thread, IN_THREAD, BEN, button));
      }
    }
    addConsequences(events);
    threads().forEach(t -> events.addAll(ChangeEvents.of(t, CHAT, IN_THREAD, ewa, ANNA)));
    return events;
  }

  private static List<ThreadKey> threads() {
    return List.of(THREAD, new ThreadKey(NUMBER, 1), new ThreadKey(CaseNumber.of(99), 1));
  }

  private static void addConsequences(List<Event> events) {
    for (LookupId lookup : List.of(new LookupId("L1"), new LookupId("L0"))) {
      events.add(
          new Event.ServiceAnswered(lookup, new ServiceAnswer.Found(Map.of("status", "sent"))));
      events.add(new Event.ServiceAnswered(lookup, new ServiceAnswer.NotFound()));
      events.add(new Event.ServiceAnswered(lookup, new ServiceAnswer.Failed("timed out")));
    }
    for (TimerKind kind : TimerKind.values()) {
      events.add(new Event.TimerFired(kind));
    }
    Receipt receipt = new Receipt(THREAD, IN_THREAD, new MessageId("7"));
    events.add(new Event.WordsArrived(receipt));
    for (Refusal refusal : Refusal.values()) {
      events.add(new Event.CustomerMissed(Optional.of(receipt), refusal, "no"));
      events.add(new Event.CustomerMissed(Optional.empty(), refusal, "no"));
      for (ThreadKey thread : threads()) {
        events.add(new Event.ThreadMissed(thread, true, refusal, "no"));
        events.add(new Event.ThreadMissed(thread, false, refusal, "no"));
      }
    }
    events.add(new Event.UpdateParked("it broke"));
    for (ThreadKey thread : threads()) {
      events.add(new Event.ChannelLeft(thread));
    }
  }

  private static List<Content> contents() {
    List<Content> contents = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    Stream.of(PhraseClass.values()).forEach(each -> texts.add(each.name()));
    Stream.of(Verdict.Kind.values()).forEach(each -> texts.add(each.name()));
    for (String name : COMMANDS) {
      texts.add("/" + name);
      texts.add("/" + name + " " + NUMBER);
      texts.add("/" + name + " managers 30m hello track");
    }
    texts.addAll(
        List.of(
            "",
            " ",
            "\u0000",
            "{name}",
            "'{'",
            "łódź",
            "123-456",
            "4111 1111 1111 1111",
            "5",
            "track",
            "track and steps",
            "the red one",
            "tomorrow",
            "button-skip",
            "button-back",
            "x".repeat(5_000)));
    texts.forEach(text -> contents.add(Content.text(text)));
    Attachment sticker =
        new Attachment(Attachment.Kind.STICKER, "", "image/webp", 0, Optional.empty());
    contents.add(new Content("", List.of(sticker)));
    contents.add(new Content("look at this", List.of(sticker, sticker)));
    return contents;
  }

  private static List<String> buttons() {
    List<String> buttons = new ArrayList<>();
    ActionTest.actions().forEach(action -> buttons.add(action.id()));
    for (Action action :
        List.of(
            new Action.OpenTopic(SmallShop.MENU),
            new Action.OpenTopic(SmallShop.TRACK),
            new Action.OpenTopic(SmallShop.STEPS),
            new Action.OpenTopic(SmallShop.ANSWER),
            new Action.OpenTopic(SmallShop.PERSON),
            new Action.Helped(SmallShop.ANSWER, true),
            new Action.Helped(SmallShop.ANSWER, false),
            new Action.StepTried(SmallShop.STEPS, 0, false),
            new Action.StepTried(SmallShop.STEPS, 1, true),
            new Action.Choose(new SlotId("choice"), "red"),
            new Action.Choose(new SlotId("yes_no"), "yes"),
            new Action.Rate(NUMBER, 1),
            new Action.Rate(NUMBER, 5),
            new Action.CancelCase(NUMBER),
            new Action.TransferTo(SmallShop.MANAGERS),
            new Action.TransferTo(SmallShop.SUPPORT),
            new Action.Speak(SmallShop.PL))) {
      buttons.add(action.id());
    }
    buttons.addAll(List.of("", "nonsense", "g:steps:999:n", "g:steps:99:n", "t:"));
    return buttons;
  }
}
