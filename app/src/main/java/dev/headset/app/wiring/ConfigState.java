package dev.headset.app.wiring;

import dev.headset.config.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** How it stands with the operator's files. Safe for use by several threads. */
final class ConfigState {

  private final Clock clock;
  private volatile Now now;

  /**
   * At one moment.
   *
   * @param inUseSince of what the bot goes by
   * @param lookedAt when the files were read last
   * @param wrong whether the files have mistakes, so that what was there before is in use
   * @param problems of the files as they are; warnings too
   */
  record Now(Instant inUseSince, Instant lookedAt, boolean wrong, List<Problem> problems) {
    Now {
      problems = List.copyOf(problems);
    }
  }

  ConfigState(Clock clock, boolean wrong, List<Problem> problems) {
    this.clock = clock;
    this.now = new Now(clock.instant(), clock.instant(), wrong, problems);
  }

  Now now() {
    return now;
  }

  /** The files are in use; true where they were not before, since they had mistakes. */
  boolean taken(List<Problem> warnings) {
    boolean mended = now.wrong();
    now = new Now(clock.instant(), clock.instant(), false, warnings);
    return mended;
  }

  /** The files have mistakes; true where these were not known before. */
  boolean broken(List<Problem> problems) {
    Now before = now;
    now = new Now(before.inUseSince(), clock.instant(), true, problems);
    return !before.wrong() || !before.problems().equals(problems);
  }
}
