package dev.headset.app.wiring;

import dev.headset.app.operator.ConfigView;
import dev.headset.config.Problem;
import java.time.Clock;
import java.util.List;

/** How it stands with the operator's files. Safe for use by several threads. */
final class ConfigState implements ConfigView {

  private final Clock clock;
  private volatile Now now;

  ConfigState(Clock clock, boolean broken, List<Problem> problems) {
    this.clock = clock;
    this.now = new Now(clock.instant(), clock.instant(), broken, problems);
  }

  @Override
  public Now now() {
    return now;
  }

  /** The files are in use; true where they were not before, since they had mistakes. */
  boolean taken(List<Problem> warnings) {
    boolean mended = now.broken();
    now = new Now(clock.instant(), clock.instant(), false, warnings);
    return mended;
  }

  /** The files have mistakes; true where these were not known before. */
  boolean broken(List<Problem> problems) {
    Now before = now;
    now = new Now(before.inUseSince(), clock.instant(), true, problems);
    return !before.broken() || !before.problems().equals(problems);
  }
}
