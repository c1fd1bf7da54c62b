package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.DeskView;
import dev.headset.desk.OnDuty;
import dev.headset.desk.OpeningHours;
import dev.headset.desk.QueuedCase;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Ping;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a new case goes, and who is called. */
class ComingOfACaseTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final Address CHAT = Address.of("text", "ewa");
  private static final Person EWA = new Person(new PersonId("text", "ewa"), "Ewa");
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");
  private static final Person BEN = new Person(new PersonId("text", "ben"), "Ben");
  private static final Person CY = new Person(new PersonId("elsewhere", "cy"), "Cy");
  private static final TeamId NIGHT = new TeamId("night");
  private static final OpeningHours NEVER = new OpeningHours(ZoneOffset.UTC, Map.of(), Set.of());

  @Test
  void allWhoAreOnDutyAreCalledOnceWithTheLeastBusyFirst() {
    DeskView desk = desk(List.of(ANNA, BEN, CY), List.of(ANNA, ANNA, BEN));

    List<Effect.OpenThread> opened = opened(handoff(shop(team -> team), desk));

    assertEquals(List.of(member(BEN), member(ANNA)), opened.get(0).card().pings());
  }

  @Test
  void roleIsCalledAndWhoIsToLookFirst() {
    DeskView desk = desk(List.of(ANNA, BEN), List.of(ANNA));
    Playbook shop = shop(team -> extended(team, Optional.of("77"), Set.of(), Optional.empty()));

    assertEquals(
        List.of(new Ping.Role("77"), member(BEN)),
        opened(handoff(shop, desk)).get(0).card().pings());
  }

  @Test
  void nobodyIsCalledAgainWhenTheCardIsEdited() {
    Decision coming = handoff(shop(team -> team), desk(List.of(ANNA), List.of()));
    Decision more =
        new Dialogue()
            .decide(
                coming.conversation(),
                new Event.CustomerSpoke(CHAT, EWA, Content.text("it broke")),
                world(shop(team -> team), desk(List.of(ANNA), List.of())));

    more.effects().stream()
        .filter(Effect.UpdateCard.class::isInstance)
        .forEach(effect -> assertEquals(List.of(), ((Effect.UpdateCard) effect).card().pings()));
    assertEquals(1, more.effects().stream().filter(Effect.UpdateCard.class::isInstance).count());
  }

  @Test
  void caseGoesToATeamThatSpeaksTheLanguage() {
    Playbook shop =
        shop(team -> extended(team, Optional.empty(), Set.of(SmallShop.PL), Optional.empty()));

    assertEquals(NIGHT, handoff(shop, DeskView.EMPTY).conversation().cases().get(0).team());
  }

  @Test
  void closedTeamsCasesGoToWhoStandsIn() {
    Playbook closed =
        shop(
            team ->
                extended(
                    team.at(team.channel(), Optional.of(NEVER)),
                    Optional.empty(),
                    Set.of(),
                    Optional.of(NIGHT)));
    Playbook open = shop(team -> extended(team, Optional.empty(), Set.of(), Optional.of(NIGHT)));

    assertEquals(NIGHT, handoff(closed, DeskView.EMPTY).conversation().cases().get(0).team());
    assertEquals(
        SmallShop.SUPPORT, handoff(open, DeskView.EMPTY).conversation().cases().get(0).team());
  }

  @Test
  void queueOrderSurvivesATransfer() {
    Playbook shop = shop(team -> team);
    Case waiting = handoff(shop, DeskView.EMPTY).conversation().cases().get(0);
    Case moved = waiting.movedTo(NIGHT);

    assertEquals(waiting.openedAt(), moved.openedAt());
    DeskView desk =
        new DeskView(
            List.of(queued(1, NIGHT, NOW.minusSeconds(5)), queued(2, NIGHT, NOW.plusSeconds(5))),
            List.of(),
            Map.of());
    assertEquals(1, desk.waitingAhead(NIGHT, moved.openedAt()));
  }

  private static QueuedCase queued(long number, TeamId team, Instant openedAt) {
    return new QueuedCase(
        CaseNumber.of(number), team, QueuedCase.Stage.WAITING, openedAt, Optional.empty(), "");
  }

  private static Ping member(Person person) {
    return new Ping.Member(person.id(), person.name());
  }

  private static Decision handoff(Playbook shop, DeskView desk) {
    Conversation fresh = Conversation.begin(EWA.id(), CHAT, "Ewa", SmallShop.EN, NOW);
    return new Dialogue()
        .decide(
            fresh,
            new Event.CustomerSpoke(CHAT, EWA, Content.text("associate")),
            world(shop, desk));
  }

  private static World world(Playbook shop, DeskView desk) {
    return new World(shop, desk, 1, NOW);
  }

  private static List<Effect.OpenThread> opened(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.OpenThread.class::isInstance)
        .map(Effect.OpenThread.class::cast)
        .toList();
  }

  private static DeskView desk(List<Person> onDuty, List<Person> inHand) {
    List<OnDuty> there = new ArrayList<>();
    onDuty.forEach(one -> there.add(new OnDuty(SmallShop.SUPPORT, one, NOW)));
    List<QueuedCase> open = new ArrayList<>();
    for (Person one : inHand) {
      open.add(
          new QueuedCase(
              CaseNumber.of(100 + open.size()),
              SmallShop.SUPPORT,
              QueuedCase.Stage.CLAIMED,
              NOW,
              Optional.of(one),
              ""));
    }
    return new DeskView(open, there, Map.of());
  }

  /** The small shop with a second team, and the first changed. */
  private static Playbook shop(java.util.function.UnaryOperator<Team> change) {
    Playbook shop = SmallShop.playbook();
    Map<TeamId, Team> teams = new LinkedHashMap<>(shop.desk().teams());
    teams.put(SmallShop.SUPPORT, change.apply(shop.desk().team(SmallShop.SUPPORT)));
    teams.put(
        NIGHT,
        new Team(
            NIGHT,
            SmallShop.text("Night"),
            Address.of("text", "night"),
            Optional.of(SmallShop.MANAGERS),
            Optional.empty()));
    return shop.withDesk(shop.desk().with(teams, shop.desk().operatorsChannel()));
  }

  private static Team extended(
      Team team,
      Optional<String> role,
      Set<dev.headset.text.Language> languages,
      Optional<TeamId> whenClosed) {
    return new Team(
        team.id(),
        team.name(),
        team.channel(),
        team.managers(),
        team.hours(),
        role,
        languages,
        whenClosed);
  }
}
