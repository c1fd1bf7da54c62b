package dev.headset.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names that may each stand once. */
final class Duplicates {

  private final Findings findings;
  private final Problem.Code code;
  private final Map<String, Spot> first = new HashMap<>();

  Duplicates(Findings findings, Problem.Code code) {
    this.findings = findings;
    this.code = code;
  }

  /** Whether a name stands here for the first time; the second time is an error. */
  boolean isNew(String name, Spot spot, String what) {
    Spot before = first.putIfAbsent(name, spot);
    if (before == null) {
      return true;
    }
    findings.error(
        code,
        spot,
        what + " stands here for the second time",
        Optional.empty(),
        new Findings.Note(before, "the first is here"));
    return false;
  }
}
