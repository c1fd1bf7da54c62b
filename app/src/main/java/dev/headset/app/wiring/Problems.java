package dev.headset.app.wiring;

import dev.headset.config.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Problems of the config, in words. */
final class Problems {

  /** What a message of any platform holds, with a sentence above. */
  private static final int MOST_CHARS = 1_500;

  private Problems() {}

  static int errors(List<Problem> problems) {
    return (int)
        problems.stream().filter(each -> each.severity() == Problem.Severity.ERROR).count();
  }

  static String render(List<Problem> problems) {
    return problems.stream().map(Problem::render).collect(Collectors.joining("\n"));
  }

  /** The errors, as many as fit into a message. */
  static String brief(List<Problem> problems) {
    StringBuilder shown = new StringBuilder();
    for (Problem each : problems) {
      String next = each.severity() == Problem.Severity.ERROR ? each.render() : "";
      if (shown.length() + next.length() > MOST_CHARS) {
        break;
      }
      shown.append(shown.isEmpty() || next.isEmpty() ? "" : "\n").append(next);
    }
    return shown.isEmpty() ? cut(problems.get(0).render()) : shown.toString();
  }

  private static String cut(String text) {
    int end = Math.min(text.length(), MOST_CHARS);
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }
}
