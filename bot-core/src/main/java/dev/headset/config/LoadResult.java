package dev.headset.config;

import java.util.List;

/** What came of reading the operator's files. */
public sealed interface LoadResult {

  /** Everything that was found, sorted by file and line. */
  List<Problem> problems();

  /** The files can be used. */
  record Loaded(HeadsetConfig config, List<Problem> warnings) implements LoadResult {
    /** Copies the list. */
    public Loaded {
      warnings = List.copyOf(warnings);
    }

    @Override
    public List<Problem> problems() {
      return warnings;
    }
  }

  /**
   * The files can't be used.
   *
   * @param problems at least one is an error
   */
  record Broken(List<Problem> problems) implements LoadResult {
    /** Copies the list. */
    public Broken {
      problems = List.copyOf(problems);
    }
  }
}
