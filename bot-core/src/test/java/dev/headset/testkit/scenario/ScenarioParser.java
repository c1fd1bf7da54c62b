package dev.headset.testkit.scenario;

import dev.headset.desk.OnLeave;
import dev.headset.testkit.scenario.Scenario.Expected;
import dev.headset.testkit.scenario.Scenario.Introduced;
import dev.headset.testkit.scenario.Scenario.Line;
import dev.headset.testkit.scenario.Scenario.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads a story. A line that starts at the margin is an act; below it, set in by two spaces, stands
 * what is seen of it, each line of its own; a line that is set in deeper goes on with the one
 * above. Whatever follows a {@code #} at the margin is for people alone.
 */
final class ScenarioParser {

  /** What a story may begin with. */
  private static final Map<String, UnaryOperator<House>> WAYS =
      Map.of(
          "the desk keeps office hours",
          house -> new House(true, house.onLeave()),
          "the desk closes the case of a customer who leaves",
          house -> new House(house.officeHours(), new OnLeave.Close()),
          "the desk closes the case of a customer who stays away for a day",
          house -> new House(house.officeHours(), new OnLeave.CloseAfter(Duration.ofDays(1))));

  private final String file;
  private final List<Step> steps = new ArrayList<>();
  private final List<Expected> expected = new ArrayList<>();
  private Optional<Pending> act = Optional.empty();
  private House house = House.PLAIN;

  private ScenarioParser(String file) {
    this.file = file;
  }

  private record Pending(Line line, ActLine read) {}

  /**
   * Reads a file.
   *
   * @throws ScenarioSyntaxException where a line says nothing that can be done or seen
   */
  static Scenario parse(String file, List<String> lines) {
    ScenarioParser parser = new ScenarioParser(file);
    for (Line line : joined(file, lines)) {
      parser.take(line);
    }
    parser.finishStep();
    String name = file.substring(file.lastIndexOf('/') + 1).replace(".scenario", "");
    return new Scenario(name, parser.house, parser.steps);
  }

  private static List<Line> joined(String file, List<String> lines) {
    List<Line> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).stripTrailing();
      boolean goesOn = text.startsWith("    ") && !joined.isEmpty();
      if (goesOn) {
        Line before = joined.remove(joined.size() - 1);
        joined.add(new Line(file, before.number(), before.text() + " " + text.strip()));
      } else if (!text.isBlank() && !text.startsWith("#")) {
        joined.add(new Line(file, i + 1, text));
      }
    }
    return joined;
  }

  private void take(Line line) {
    if (line.text().startsWith("  ")) {
      if (act.isEmpty()) {
        throw new ScenarioSyntaxException(line, "nothing was done yet that could be seen");
      }
      expected.add(new Expected(line, ExpectationLine.read(line)));
    } else if (WAYS.containsKey(line.text())) {
      if (act.isPresent()) {
        throw new ScenarioSyntaxException(
            line, "the ways of the desk are told before the first act");
      }
      house = WAYS.get(line.text()).apply(house);
    } else {
      finishStep();
      act = Optional.of(new Pending(line, ActLine.read(line)));
    }
  }

  private void finishStep() {
    act.ifPresent(
        done -> {
          List<Introduced> introduced = done.read.introduced().stream().toList();
          steps.add(new Step(done.line, introduced, done.read.act(), expected));
        });
    expected.clear();
    act = Optional.empty();
  }

  @Override
  public String toString() {
    return file;
  }
}
