package dev.headset.bench;

import dev.headset.platform.InboxUnavailableException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** From the inbox to the channel, within the process; by turns with durable commits. */
final class CoreAnswering {

  private static final int WARM_UP = 40;
  private static final int MAX_PAUSE_MILLIS = 80;

  private CoreAnswering() {}

  static Answering measure(CoreBench core, Path data, int pairs)
      throws InterruptedException, SQLException, InboxUnavailableException {
    Random pauses = new Random(2);
    Answering answering = new Answering(new Times(), new Times());
    try (DurableCommit commit = DurableCommit.in(data)) {
      for (int i = -WARM_UP; i < pairs; i++) {
        long commitNanos = commit.nanos();
        TimeUnit.MILLISECONDS.sleep(pauses.nextInt(MAX_PAUSE_MILLIS));
        long answerNanos = core.say("ewa", Talk.line(i + WARM_UP));
        TimeUnit.MILLISECONDS.sleep(pauses.nextInt(MAX_PAUSE_MILLIS));
        if (i >= 0) {
          answering.commits().add(commitNanos);
          answering.answers().add(answerNanos);
        }
      }
    }
    return answering;
  }
}
