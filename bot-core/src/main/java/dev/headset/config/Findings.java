package dev.headset.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The problems found so far, over all files. */
final class Findings {

  /** A problem before its lines are shown: what is secret in them is known only at the end. */
  record Finding(
      Problem.Code code,
      Spot spot,
      Problem.Severity severity,
      String sentence,
      Optional<String> fix,
      List<Note> notes) {}

  record Note(Spot spot, String text) {}

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.place().file())
          .thenComparing(problem -> problem.place().line())
          .thenComparing(problem -> problem.place().column());

  private final List<Finding> all = new ArrayList<>();
  private final List<Runnable> onceRight = new ArrayList<>();

  void error(Problem.Code code, Spot spot, String sentence) {
    error(code, spot, sentence, Optional.empty());
  }

  void error(Problem.Code code, Spot spot, String sentence, String fix) {
    error(code, spot, sentence, Optional.of(fix));
  }

  void error(Problem.Code code, Spot spot, String sentence, Optional<String> fix) {
    all.add(new Finding(code, spot, Problem.Severity.ERROR, sentence, fix, List.of()));
  }

  void error(Problem.Code code, Spot spot, String sentence, Optional<String> fix, Note note) {
    error(code, spot, sentence, fix, List.of(note));
  }

  void error(
      Problem.Code code, Spot spot, String sentence, Optional<String> fix, List<Note> notes) {
    all.add(new Finding(code, spot, Problem.Severity.ERROR, sentence, fix, notes));
  }

  void warning(Problem.Code code, Spot spot, String sentence, Optional<String> fix) {
    warning(code, spot, sentence, fix, List.of());
  }

  void warning(Problem.Code code, Spot spot, String sentence, Note note) {
    warning(code, spot, sentence, Optional.empty(), List.of(note));
  }

  void warning(Problem.Code code, Spot spot, String sentence, Optional<String> fix, Note note) {
    warning(code, spot, sentence, fix, List.of(note));
  }

  private void warning(
      Problem.Code code, Spot spot, String sentence, Optional<String> fix, List<Note> notes) {
    if (!MeantSo.at(spot)) {
      all.add(new Finding(code, spot, Problem.Severity.WARNING, sentence, fix, notes));
    }
  }

  /** A check that can say something of use only where nothing is wrong: a slip would mislead it. */
  void onceRight(Runnable check) {
    onceRight.add(check);
  }

  /** Makes the checks that were put off, where nothing is wrong. */
  void finish() {
    if (!anyError()) {
      onceRight.forEach(Runnable::run);
    }
  }

  boolean anyError() {
    return all.stream().anyMatch(finding -> finding.severity() == Problem.Severity.ERROR);
  }

  /** All of them, by file and line. */
  List<Problem> sorted() {
    return all.stream().map(Findings::problem).distinct().sorted(BY_PLACE).toList();
  }

  private static Problem problem(Finding finding) {
    return new Problem(
        finding.code(),
        finding.spot().place(),
        finding.severity(),
        finding.sentence(),
        finding.fix(),
        finding.notes().stream()
            .map(note -> new Problem.Related(note.spot().place(), note.text()))
            .toList());
  }
}
