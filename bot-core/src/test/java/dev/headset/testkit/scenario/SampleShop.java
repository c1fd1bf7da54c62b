package dev.headset.testkit.scenario;

import dev.headset.config.ConfigLoader;
import dev.headset.config.Environment;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.conversation.Playbook;
import dev.headset.desk.OpeningHours;
import dev.headset.desk.OpeningHours.Interval;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.platform.Address;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The sample config, as an operator copies it, with every team's channel on one platform. */
public final class SampleShop {

  private static final OpeningHours OFFICE =
      new OpeningHours(ZoneId.of("Europe/Warsaw"), officeWeek(), Set.of());

  private SampleShop() {}

  private static final class Loaded {
    static final Playbook PLAYBOOK = load();
  }

  /**
   * The playbook of the sample.
   *
   * @param channels the channel of a team, by its id, and of {@code operators}
   * @param house as for {@link StageFactory#open}
   */
  public static Playbook playbook(Function<String, Address> channels, House house) {
    Playbook sample = Loaded.PLAYBOOK;
    Map<TeamId, Team> teams = new LinkedHashMap<>();
    for (Team team : sample.desk().teams().values()) {
      teams.put(
          team.id(),
          team.at(
              channels.apply(team.id().value()),
              house.officeHours() ? Optional.of(OFFICE) : Optional.empty()));
    }
    Optional<Address> operators = Optional.of(channels.apply("operators"));
    return sample.withDesk(sample.desk().with(teams, operators).withOnLeave(house.onLeave()));
  }

  private static Playbook load() {
    LoadResult result = ConfigLoader.load(folder(), Environment.of(Map.of()), Overrides.console());
    if (result instanceof LoadResult.Loaded loaded) {
      return loaded.config().playbook();
    }
    throw new IllegalStateException("the sample config is broken: " + result.problems());
  }

  /** The folder {@code config} of the repository, from any of its modules. */
  private static Path folder() {
    Path here = Path.of("").toAbsolutePath();
    for (Path above = here; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve("config").resolve("headset.yaml"))) {
        return above.resolve("config");
      }
    }
    throw new IllegalStateException("there is no folder config above " + here);
  }

  private static Map<DayOfWeek, List<Interval>> officeWeek() {
    Map<DayOfWeek, List<Interval>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
        week.put(day, List.of(new Interval(LocalTime.of(8, 0), LocalTime.of(20, 0))));
      }
    }
    week.put(DayOfWeek.SATURDAY, List.of(new Interval(LocalTime.of(9, 0), LocalTime.of(14, 0))));
    return week;
  }
}
