package dev.headset.app.platforms;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines that a place showed, each once. What was sent again after a crash begins at a line of
 * the message right before it, since the next one waited for it; the lines may then stand in other
 * messages, for what a busy group's limit holds up is put together.
 *
 * @param repeats how often a message began at a line that had been shown
 */
record Shown(List<String> lines, int repeats) {

  static Shown of(List<String> messages) {
    List<String> lines = new ArrayList<>();
    int before = 0;
    int repeats = 0;
    for (String message : messages) {
      List<String> next = message.lines().toList();
      int again = next.isEmpty() ? -1 : lines.subList(before, lines.size()).indexOf(next.get(0));
      if (again >= 0) {
        repeats++;
        before += again;
        lines.subList(before, lines.size()).clear();
      } else {
        before = lines.size();
      }
      lines.addAll(next);
    }
    return new Shown(List.copyOf(lines), repeats);
  }
}
