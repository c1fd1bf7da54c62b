package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.DeskView;
import dev.headset.desk.OnDuty;
import dev.headset.desk.QueuedCase;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Ping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is there for a case, and who of them first. */
final class Crew {

  /** More names than this in one message call nobody. */
  private static final int MAX_CALLED = 20;

  private Crew() {}

  /** Who is on duty for a team, with the least in hand first; of equals who came first. */
  static List<Person> ready(World world, TeamId team) {
    DeskView desk = world.desk();
    return desk.onDuty(team).stream()
        .map(OnDuty::person)
        .sorted(Comparator.comparing(person -> inHand(desk, person)))
        .toList();
  }

  /** How many cases somebody works on now; held ones can wait. */
  static int inHand(DeskView desk, Person person) {
    return (int)
        desk.inHandOf(person.id()).stream()
            .filter(queued -> queued.stage() == QueuedCase.Stage.CLAIMED)
            .count();
  }

  /** Who helped this customer with an earlier case, the latest first. */
  static List<Person> helpedBefore(Turn turn, Case of) {
    List<Person> helpers = new ArrayList<>();
    List<Case> cases = turn.conversation().cases();
    for (int i = cases.size() - 1; i >= 0; i--) {
      Case before = cases.get(i);
      if (!before.number().equals(of.number())) {
        for (int j = before.helpers().size() - 1; j >= 0; j--) {
          helpers.add(before.helpers().get(j));
        }
        before.associate().ifPresent(helpers::add);
      }
    }
    return helpers;
  }

  /** Who is to look first: who helped this customer before and is there, else who has least. */
  static Optional<Person> first(Turn turn, Case of) {
    List<Person> ready = ready(turn.world(), of.team());
    List<PersonId> ids = ready.stream().map(Person::id).toList();
    return helpedBefore(turn, of).stream()
        .filter(helper -> ids.contains(helper.id()))
        .findFirst()
        .or(() -> ready.stream().findFirst());
  }

  /**
   * Whom to call when a case comes: the team's role and who is to look first, or where the team has
   * no role, all who are on duty.
   */
  static List<Ping> called(Turn turn, Case of) {
    Team team = turn.playbook().desk().team(of.team());
    String platform = team.channel().platform();
    List<Ping> pings = new ArrayList<>();
    team.pingRole().ifPresent(role -> pings.add(new Ping.Role(role)));
    List<Person> people = new ArrayList<>(first(turn, of).stream().toList());
    if (team.pingRole().isEmpty()) {
      people.addAll(ready(turn.world(), of.team()));
    }
    Set<PersonId> called = new HashSet<>();
    people.stream()
        .filter(each -> each.id().platform().equals(platform) && called.add(each.id()))
        .limit(MAX_CALLED)
        .forEach(each -> pings.add(new Ping.Member(each.id(), each.name())));
    return pings;
  }

  /**
   * Whether more cases wait than the team's associates can be expected to take soon. Who has a case
   * of the team in hand is there, whatever was said of duty; where nobody is known to be there,
   * nothing can be said.
   *
   * @param coming cases that come on top of those that the desk knows
   */
  static boolean overloaded(World world, TeamId team, int coming) {
    Set<PersonId> there = new HashSet<>();
    world.desk().onDuty(team).forEach(each -> there.add(each.person().id()));
    world
        .desk()
        .of(team)
        .forEach(queued -> queued.associate().ifPresent(person -> there.add(person.id())));
    int most = world.playbook().limits().waitingCasesPerAssociate() * there.size();
    return !there.isEmpty() && world.desk().waiting(team) + coming > most;
  }
}
