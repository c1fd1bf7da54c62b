package dev.headset.testkit.scenario;

import dev.headset.testkit.scenario.Scenario.Expected;
import dev.headset.testkit.scenario.Scenario.Introduced;
import dev.headset.testkit.scenario.Scenario.Line;
import dev.headset.testkit.scenario.Scenario.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a story. A line that starts at the margin is an act; below it, set in by two spaces, stands
 * what is seen of it, each line of its own; a line that is set in deeper goes on with the one
 * above. Whatever follows a {@code #} at the margin is for people alone.
 */
final class ScenarioParser {

  private static final String OFFICE_HOURS = "the desk keeps office hours";

  private final String file;
  private final List<Step> steps = new ArrayList<>();
  private final List<Expected> expected = new ArrayList<>();
  private Optional<Pending> act = Optional.empty();
  private boolean officeHours;

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
    return new Scenario(name, parser.officeHours, parser.steps);
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
    } else if (line.text().equals(OFFICE_HOURS)) {
      if (act.isPresent()) {
        throw new ScenarioSyntaxException(line, "the hours are set before the first act");
      }
      officeHours = true;
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
