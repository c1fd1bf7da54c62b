package dev.headset.app.wiring;

import dev.headset.config.HeadsetConfig;
import dev.headset.platform.Finding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says at the start what {@code doctor} would say and no adapter does: clock and disk. Each adapter
 * says by itself, in the same words, what is wrong with its platform. Keeps nobody waiting.
 */
final class StartExamination {

  private static final Logger LOG = LoggerFactory.getLogger(StartExamination.class);

  private final HeadsetConfig config;
  private final ClockCheck clock;
  private final FreeSpace space;

  StartExamination(HeadsetConfig config, Clock clock, PlatformTimings timings, FreeSpace space) {
    this.config = config;
    this.clock = new ClockCheck(clock, timings.telegram().grace());
    this.space = space;
  }

  /** Looks, on a thread of its own, and logs what is not well. */
  void begin() {
    Thread thread = new Thread(this::look, "start-examination");
    thread.setDaemon(true);
    thread.start();
  }

  private void look() {
    try {
      findings().stream()
          .filter(found -> found.level() != Finding.Level.OK)
          .forEach(found -> LOG.warn("{}.", found.sentence()));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Finding> findings() throws InterruptedException {
    List<Finding> found = new ArrayList<>();
    new HostExamination(config, space).disk().ifPresent(found::add);
    if (config.discord().isPresent()) {
      clock.finding("Discord", config.discord().get().apiUrl()).ifPresent(found::add);
    }
    if (config.telegram().isPresent()) {
      clock.finding("Telegram", config.telegram().get().apiUrl()).ifPresent(found::add);
    }
    return found;
  }
}
