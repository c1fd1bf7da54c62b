package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.DeskView;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.topic.Slot;
import dev.headset.topic.SlotType;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The operator edits the config while a conversation is under way. */
class EditedConfigTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final Address CHAT = Address.of("text", "ewa");
  private static final Person EWA = new Person(new PersonId("text", "ewa"), "Ewa");
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");
  private static final Address MOVED = Address.of("text", "upstairs");

  private Playbook playbook = SmallShop.playbook();
  private Conversation conversation = Conversation.begin(EWA.id(), CHAT, "Ewa", SmallShop.EN, NOON);
  private List<Effect> effects = List.of();

  @Test
  void aTopicThatWasTakenAwayLeadsBackToTheTopics() {
    say("track it");
    playbook = withTopics(without(SmallShop.TRACK));
    say("123-456");

    assertEquals(List.of("topic-gone"), told());
    assertEquals(new Phase.Choosing(Optional.empty()), conversation.phase());
  }

  @Test
  void aButtonOfATopicThatWasTakenAwayDoesSoToo() {
    say("hello");
    playbook = withTopics(without(SmallShop.PERSON));
    press("t:person");

    assertEquals(List.of("topic-gone"), told());
  }

  @Test
  void aQuestionThatWasTakenAwayLeadsBackToTheTopics() {
    ask(SlotType.TEXT, SlotType.EMAIL);
    say("person");
    ask(SlotType.EMAIL);
    say("it is broken");

    assertEquals(List.of("topic-gone"), told());
  }

  @Test
  void aQuestionThatMovedIsAnsweredAllTheSame() {
    ask(SlotType.TEXT, SlotType.EMAIL);
    say("person");
    ask(SlotType.EMAIL, SlotType.TEXT, SlotType.AMOUNT);
    say("it is broken");

    assertEquals(List.of("which amount?"), told());
  }

  @Test
  void aQuestionWithoutAnIdOfItsOwnIsFoundByItsPlace() {
    ask(SlotType.TEXT, SlotType.AMOUNT);
    say("person");
    Phase.Asking asking = assertInstanceOf(Phase.Asking.class, conversation.phase());
    conversation =
        conversation.withPhase(
            new Phase.Asking(asking.topic(), asking.slot(), asking.given(), asking.misses()));
    say("it is broken");

    assertEquals(List.of("which amount?"), told());
  }

  @Test
  void aWaitingCaseGoesToTheChannelThatItsTeamHasNow() {
    say("associate");
    playbook = withChannels(Map.of(SmallShop.SUPPORT, MOVED));
    channelLeft();

    assertEquals(List.of(), told());
    assertEquals(List.of(MOVED), opened());
    assertEquals(2, current().thread().generation());
    assertInstanceOf(CaseStatus.Waiting.class, current().status());
  }

  @Test
  void theCustomerOfAClaimedCaseIsToldWhoHasItNow() {
    say("associate");
    claim();
    playbook = withChannels(Map.of(SmallShop.SUPPORT, MOVED));
    channelLeft();

    assertEquals(List.of("transferred Support"), told());
    assertInstanceOf(CaseStatus.Waiting.class, current().status());
  }

  @Test
  void aTeamThatWasTakenAwayLeavesItsCasesToTheDefaultTeam() {
    say("manager");
    assertEquals(SmallShop.MANAGERS, current().team());
    Map<TeamId, Team> teams = new LinkedHashMap<>(playbook.desk().teams());
    teams.remove(SmallShop.MANAGERS);
    playbook = playbook.withDesk(playbook.desk().with(teams, Optional.empty()));
    channelLeft();

    assertEquals(SmallShop.SUPPORT, current().team());
    assertEquals(List.of(SmallShop.SUPPORT_CHANNEL), opened());
  }

  @Test
  void aThreadThatTheCaseHasLeftMeanwhileMovesNothing() {
    say("associate");
    ThreadKey before = current().thread();
    playbook = withChannels(Map.of(SmallShop.SUPPORT, MOVED));
    channelLeft();
    happen(new Event.ChannelLeft(before));

    assertEquals(List.of(), effects);
  }

  private void ask(SlotType... types) {
    List<Slot> slots = new ArrayList<>();
    for (SlotType type : types) {
      slots.add(SmallShop.slot(type));
    }
    Topic person = playbook.topics().find(SmallShop.PERSON).orElseThrow();
    Map<TopicId, Topic> topics = new LinkedHashMap<>(playbook.topics().topics());
    topics.put(
        SmallShop.PERSON,
        new Topic(
            person.id(),
            person.bubble(),
            person.description(),
            person.examples(),
            person.topics(),
            slots,
            person.lookup(),
            person.answer(),
            person.steps(),
            person.team(),
            person.handoff()));
    playbook = withTopics(topics);
  }

  private Map<TopicId, Topic> without(TopicId id) {
    Map<TopicId, Topic> topics = new LinkedHashMap<>(playbook.topics().topics());
    topics.remove(id);
    return topics;
  }

  private Playbook withTopics(Map<TopicId, Topic> topics) {
    return new Playbook(
        playbook.languages(),
        new TopicCatalog(List.of(SmallShop.MENU), topics),
        playbook.texts(),
        playbook.desk(),
        playbook.understanding(),
        playbook.snippets(),
        playbook.limits(),
        playbook.timings(),
        playbook.maskCardNumbers());
  }

  private Playbook withChannels(Map<TeamId, Address> channels) {
    Map<TeamId, Team> teams = new LinkedHashMap<>(playbook.desk().teams());
    channels.forEach(
        (id, to) -> teams.computeIfPresent(id, (each, team) -> team.at(to, team.hours())));
    return playbook.withDesk(playbook.desk().with(teams, Optional.empty()));
  }

  private void say(String text) {
    happen(new Event.CustomerSpoke(CHAT, EWA, Content.text(text)));
  }

  private void press(String button) {
    happen(new Event.CustomerPressed(CHAT, EWA, button));
  }

  private void claim() {
    happen(
        new Event.StaffSpoke(
            current().thread(),
            SmallShop.SUPPORT_CHANNEL,
            ANNA,
            new MessageId("7"),
            Content.text("/claim")));
    assertInstanceOf(CaseStatus.Claimed.class, current().status());
  }

  private void channelLeft() {
    happen(new Event.ChannelLeft(current().thread()));
  }

  private Case current() {
    return conversation.cases().get(conversation.cases().size() - 1);
  }

  private void happen(Event event) {
    Decision decision =
        new Dialogue().decide(conversation, event, new World(playbook, DeskView.EMPTY, 1, NOON));
    conversation = decision.conversation();
    effects = decision.effects();
  }

  private List<String> told() {
    return effects.stream()
        .filter(Effect.TellCustomer.class::isInstance)
        .map(effect -> ((Effect.TellCustomer) effect).message().text())
        .toList();
  }

  private List<Address> opened() {
    return effects.stream()
        .filter(Effect.OpenThread.class::isInstance)
        .map(effect -> ((Effect.OpenThread) effect).channel())
        .toList();
  }
}
