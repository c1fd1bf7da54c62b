package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.DeskRules;
import dev.headset.desk.DeskView;
import dev.headset.desk.OpeningHours;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody is there: the desk is reminded, managers or operators are told, and numbers given. */
class LastResortTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final Address CHAT = Address.of("text", "ewa");
  private static final Person EWA = new Person(new PersonId("text", "ewa"), "Ewa");
  private static final Address OPERATORS = Address.of("text", "operators");

  @Test
  void numbersAreToldWithThatOfTheCustomersOwnCountryFirst() {
    Playbook shop = shop(SmallShop.playbook(), numbers());
    Decision first = timer(shop, waiting(shop));
    Decision second = timer(shop, first.conversation());

    assertEquals(List.of(), told(first));
    String told = told(second).get(0);
    assertTrue(told.startsWith("nobody-came HS-"), told);
    assertTrue(told.endsWith("phones • Polska: +48 22\n• Wielka Brytania: +44 20"), told);
  }

  @Test
  void nobodyIsBotheredWhereThereAreNoNumbers() {
    Playbook shop = SmallShop.playbook();

    assertEquals(List.of(), told(timer(shop, timer(shop, waiting(shop)).conversation())));
  }

  @Test
  void operatorsAreToldWhereTheTeamHasNoManagers() {
    DeskRules alone = SmallShop.withoutManagers().desk();
    Playbook shop =
        SmallShop.playbook().withDesk(alone.with(alone.teams(), Optional.of(OPERATORS)));
    Decision first = timer(shop, waiting(shop));
    Decision second = timer(shop, first.conversation());

    assertEquals(List.of(SmallShop.SUPPORT_CHANNEL), channels(first));
    assertEquals(List.of(OPERATORS), channels(second));
    assertEquals(List.of(), channels(timer(shop, second.conversation())));
  }

  @Test
  void closedTeamIsNotReminded() {
    Playbook shop = shop(SmallShop.playbook(), numbers());
    Map<TeamId, Team> teams = new LinkedHashMap<>(shop.desk().teams());
    OpeningHours never = new OpeningHours(ZoneOffset.UTC, Map.of(), Set.of());
    teams.computeIfPresent(
        SmallShop.SUPPORT, (id, team) -> team.at(team.channel(), Optional.of(never)));
    Playbook closed = shop.withDesk(shop.desk().with(teams, Optional.empty()));
    Conversation waiting = waiting(closed);

    Decision fired = timer(closed, waiting);

    assertEquals(List.of(), channels(fired));
    assertEquals(List.of(), told(fired));
  }

  private static Map<String, String> numbers() {
    Map<String, String> numbers = new LinkedHashMap<>();
    numbers.put("GB", "+44 20");
    numbers.put("PL", "+48 22");
    return numbers;
  }

  private static Playbook shop(Playbook shop, Map<String, String> phones) {
    DeskRules desk = shop.desk();
    return shop.withDesk(
        new DeskRules(
            desk.defaultTeam(),
            desk.language(),
            desk.zone(),
            desk.teams(),
            desk.operatorsChannel(),
            phones));
  }

  private static Conversation waiting(Playbook shop) {
    return new Dialogue()
        .decide(
            Conversation.begin(EWA.id(), CHAT, "Ewa", SmallShop.PL, NOW),
            new Event.CustomerSpoke(CHAT, EWA, Content.text("associate")),
            new World(shop, DeskView.EMPTY, 1, NOW))
        .conversation();
  }

  private static Decision timer(Playbook shop, Conversation conversation) {
    return new Dialogue()
        .decide(
            conversation,
            new Event.TimerFired(TimerKind.NOBODY_CAME),
            new World(shop, DeskView.EMPTY, 1, NOW.plusSeconds(600)));
  }

  private static List<String> told(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.TellCustomer.class::isInstance)
        .map(effect -> ((Effect.TellCustomer) effect).message().text())
        .toList();
  }

  private static List<Address> channels(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.TellChannel.class::isInstance)
        .map(effect -> ((Effect.TellChannel) effect).to())
        .toList();
  }
}
