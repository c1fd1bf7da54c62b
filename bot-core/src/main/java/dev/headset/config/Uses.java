package dev.headset.config;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code headset.yaml} names for others to use, and what of it is used. */
final class Uses {

  /** What can be left unused. */
  enum Kind {
    TEAM(
        "no case comes to this team by itself: no topic and no other team names it",
        "name it as the team of a topic; if /transfer is enough, write “# meant so” behind it"),
    HOURS("no team has these hours", "name them as the hours of a team, or take them out"),
    SERVICE("no topic looks anything up in this service", "name it in a lookup, or take it out");

    private final String sentence;
    private final String fix;

    Kind(String sentence, String fix) {
      this.sentence = sentence;
      this.fix = fix;
    }
  }

  private final Map<Kind, Map<String, Spot>> declared = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> used = new EnumMap<>(Kind.class);
  private final Set<Kind> allUsed = EnumSet.noneOf(Kind.class);

  /** A name stands here. */
  void declare(Kind kind, String name, Spot spot) {
    declared.computeIfAbsent(kind, unused -> new LinkedHashMap<>()).putIfAbsent(name, spot);
  }

  /** Something goes by a name, whether or not it exists. */
  void use(Kind kind, String name) {
    used.computeIfAbsent(kind, unused -> new HashSet<>()).add(name);
  }

  /** Any of them may be used, for a reason that is no name. */
  void useAll(Kind kind) {
    allUsed.add(kind);
  }

  /** Warns of every name that nothing goes by. */
  void report(Findings findings) {
    declared.forEach(
        (kind, names) ->
            names.forEach(
                (name, spot) -> {
                  if (!allUsed.contains(kind)
                      && !used.getOrDefault(kind, Set.of()).contains(name)) {
                    findings.warning(
                        Problem.Code.UNUSED, spot, kind.sentence, Optional.of(kind.fix));
                  }
                }));
  }
}
