package dev.headset.app.operator;

import dev.headset.config.Problem;
import java.time.Instant;
import java.util.List;

/** Which config is in use, and whether the operator's last edit could be taken up. */
public interface ConfigView {

  /** How it is at the moment. Asked every few seconds, from several threads; answers at once. */
  Now now();

  /**
   * How it is at a moment.
   *
   * @param inUseSince when what is in use was taken up
   * @param lookedAt when the files were read last
   * @param broken whether they can't be used, so that what was there before is in use
   * @param problems what is wrong with them; warnings too
   */
  record Now(Instant inUseSince, Instant lookedAt, boolean broken, List<Problem> problems) {
    /** Copies the list. */
    public Now {
      problems = List.copyOf(problems);
    }
  }
}
