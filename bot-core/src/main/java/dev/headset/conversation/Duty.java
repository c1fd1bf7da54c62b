package dev.headset.conversation;

import dev.headset.desk.DeskView;
import dev.headset.desk.OnDuty;
import dev.headset.desk.QueuedCase;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.effect.Effect;
import dev.headset.platform.Person;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is there: {@code /duty on}, {@code /duty off}, and the list of all. */
final class Duty {

  private static final int MAX_CASES = 10;

  private Duty() {}

  /** What {@code /duty} leads to: an answer, and perhaps a change. */
  record Answer(String text, Optional<Effect> change) {}

  static Answer command(World world, TeamId team, Person by, String typed) {
    boolean there = world.desk().duty(team, by.id()).isPresent();
    return switch (typed.strip().toLowerCase(java.util.Locale.ROOT)) {
      case "on" -> set(world, team, by, true);
      case "off" -> set(world, team, by, false);
      case "" -> new Answer(state(world, team, by, there), Optional.empty());
      default -> new Answer(say(world, TextKey.DESK_DUTY_HOW, Map.of()), Optional.empty());
    };
  }

  private static Answer set(World world, TeamId team, Person by, boolean on) {
    return new Answer(state(world, team, by, on), Optional.of(new Effect.SetDuty(team, by, on)));
  }

  private static String state(World world, TeamId team, Person by, boolean there) {
    TextKey key = there ? TextKey.DESK_DUTY_ON : TextKey.DESK_DUTY_OFF;
    return say(world, key, Map.of("associate", by.name(), "team", name(world, team)));
  }

  /**
   * Who is on duty for a team, and what each of them, or anybody else, has of its cases in hand.
   */
  static Optional<String> list(World world, TeamId team) {
    List<String> lines = new ArrayList<>();
    List<Person> there = world.desk().onDuty(team).stream().map(OnDuty::person).toList();
    there.forEach(person -> lines.add(line(world, person, TextKey.DESK_ON_DUTY)));
    world.desk().of(team).stream()
        .map(QueuedCase::associate)
        .flatMap(Optional::stream)
        .filter(person -> there.stream().noneMatch(each -> each.id().equals(person.id())))
        .collect(
            Collectors.toMap(
                Person::id, person -> person, (one, same) -> one, java.util.LinkedHashMap::new))
        .values()
        .forEach(person -> lines.add(line(world, person, TextKey.DESK_OFF_DUTY)));
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  private static String line(World world, Person person, TextKey key) {
    DeskView desk = world.desk();
    List<QueuedCase> all = desk.inHandOf(person.id());
    String cases =
        all.stream()
            .limit(MAX_CASES)
            .map(queued -> DeskTalk.sign(queued) + " " + queued.number())
            .collect(Collectors.joining(", "));
    return say(
        world,
        key,
        Map.of(
            "associate",
            person.name(),
            "count",
            all.size(),
            "cases",
            cases.isEmpty() ? "–" : cases));
  }

  private static String name(World world, TeamId id) {
    Team team = world.playbook().desk().team(id);
    return Texts.render(team.name(), world.playbook().desk().language(), Map.of());
  }

  private static String say(World world, TextKey key, Map<String, ?> arguments) {
    return world.playbook().texts().say(world.playbook().desk().language(), key, arguments);
  }
}
