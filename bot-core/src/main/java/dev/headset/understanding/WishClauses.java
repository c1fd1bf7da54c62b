package dev.headset.understanding;

import dev.headset.understanding.Token.Pause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Cuts a text into what may each be a wish, since people tell a story before they ask. */
final class WishClauses {

  /** A shorter clause belongs to its neighbour: "please", "human". */
  private static final int FEW = 3;

  /** A longer one is cut where something is added, or around what may be the wish. */
  private static final int MANY = 12;

  private static final int BEFORE = 8;
  private static final int BEHIND = 5;

  private static final Set<String> RELATIVES =
      Set.of("who", "that", "which", "ktory", "ktora", "ktore", "ktorzy", "kto", "co");

  private final WishText text;
  private final Set<String> joiners;
  private final List<Clause> found = new ArrayList<>();

  /** A part of a text, by its words. */
  record Clause(int from, int to) {
    int size() {
      return to - from;
    }
  }

  private WishClauses(WishText text, Set<String> joiners) {
    this.joiners = joiners;
    this.text = text;
  }

  /**
   * The clauses of a text that have a cue.
   *
   * @param joiners words such as "and"
   */
  static List<Clause> of(WishText text, Set<String> joiners) {
    WishClauses clauses = new WishClauses(text, joiners);
    clauses.atPauses().forEach(clauses::cut);
    return clauses.found.stream().distinct().toList();
  }

  private void cut(Clause clause) {
    if (clause.size() <= MANY) {
      add(clause);
    } else {
      atLinks(clause).forEach(this::aroundCues);
    }
  }

  private List<Clause> atPauses() {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= text.size(); at++) {
      if (at == text.size() || endsClause(from, at)) {
        clauses.add(new Clause(from, at));
        from = at;
      }
    }
    return clauses;
  }

  private boolean endsClause(int from, int at) {
    return switch (text.pauses().get(at)) {
      case NONE -> false;
      case SENTENCE -> true;
      case COMMA -> at - from >= FEW && saysMore(at) && !RELATIVES.contains(text.words().get(at));
    };
  }

  /** Whether a few words follow before the next comma, or else a sentence ends there. */
  private boolean saysMore(int at) {
    int end = at + 1;
    while (end < text.size() && text.pauses().get(end) == Pause.NONE) {
      end++;
    }
    return end - at >= FEW || end == text.size() || text.pauses().get(end) == Pause.SENTENCE;
  }

  private List<Clause> atLinks(Clause clause) {
    List<Clause> parts = new ArrayList<>();
    int from = clause.from();
    for (int at = from + 1; at < clause.to(); at++) {
      boolean link = joiners.contains(text.words().get(at));
      if (link && at - from >= FEW && clause.to() - at > FEW) {
        parts.add(new Clause(from, at));
        from = at + 1;
      }
    }
    parts.add(new Clause(from, clause.to()));
    return parts;
  }

  private void aroundCues(Clause clause) {
    if (clause.size() <= MANY) {
      add(clause);
      return;
    }
    for (int at = clause.from(); at < clause.to(); at++) {
      if (text.isCue(at)) {
        int from = Math.max(clause.from(), at - BEFORE);
        add(new Clause(from, Math.min(clause.to(), at + BEHIND)));
      }
    }
  }

  private void add(Clause clause) {
    if (IntStream.range(clause.from(), clause.to()).anyMatch(text::isCue)) {
      found.add(clause);
    }
  }
}
