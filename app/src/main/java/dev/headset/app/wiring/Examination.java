package dev.headset.app.wiring;

import dev.headset.config.DiscordSettings;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.TelegramSettings;
import dev.headset.discord.DiscordExamination;
import dev.headset.platform.Finding;
import dev.headset.telegram.TelegramExamination;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the platforms that are on whether the bot can work there, and by their clocks what time. */
public final class Examination {

  private final HeadsetConfig config;
  private final PlatformTimings timings;
  private final Clock clock;
  private final Patience patience;

  /**
   * How long it may take.
   *
   * @param most after which a platform that has not told all counts as silent
   * @param listen how long another process that polls Telegram is listened for; 0: not at all
   */
  public record Patience(Duration most, Duration listen) {

    /** For a person who waits for it. */
    public static Patience standard() {
      return new Patience(Duration.ofSeconds(15), Duration.ofSeconds(3));
    }

    /** This, without disturbing whoever polls. */
    public Patience withoutListening() {
      return new Patience(most, Duration.ZERO);
    }
  }

  public Examination(
      HeadsetConfig config, PlatformTimings timings, Clock clock, Patience patience) {
    this.config = config;
    this.timings = timings;
    this.clock = clock;
    this.patience = patience;
  }

  /** What each says, Discord's first; nothing where none is on. They are asked at once. */
  public List<Finding> findings() throws InterruptedException {
    List<Asked> all = new ArrayList<>();
    config.discord().ifPresent(settings -> all.add(asked("Discord", () -> discord(settings))));
    config.telegram().ifPresent(settings -> all.add(asked("Telegram", () -> telegram(settings))));
    long end = System.nanoTime() + patience.most().toNanos();
    List<Finding> found = new ArrayList<>();
    for (Asked one : all) {
      found.addAll(one.until(end));
    }
    return found;
  }

  private List<Finding> discord(DiscordSettings settings) throws InterruptedException {
    List<Finding> found =
        new ArrayList<>(
            new DiscordExamination(
                    settings.token(),
                    settings.apiUrl(),
                    settings.gatewayUrl(),
                    Connection.staffChannels(config.playbook().desk(), "discord"),
                    settings.contactChannel(),
                    timings.discord())
                .findings());
    clock("Discord", settings.apiUrl()).forEach(found::add);
    return found;
  }

  private List<Finding> telegram(TelegramSettings settings) throws InterruptedException {
    List<Finding> found =
        new ArrayList<>(
            new TelegramExamination(
                    settings.token(),
                    settings.apiUrl(),
                    Connection.staffChannels(config.playbook().desk(), "telegram"),
                    patience.listen(),
                    timings.telegram())
                .findings());
    clock("Telegram", settings.apiUrl()).forEach(found::add);
    return found;
  }

  private List<Finding> clock(String platform, java.net.URI api) throws InterruptedException {
    return new ClockCheck(clock, timings.telegram().grace())
        .finding(platform, api).stream().toList();
  }

  private static Asked asked(String platform, Callable<List<Finding>> question) {
    FutureTask<List<Finding>> task = new FutureTask<>(question);
    Thread thread = new Thread(task, "examination-of-" + platform);
    thread.setDaemon(true);
    thread.start();
    return new Asked(platform, task);
  }

  private record Asked(String platform, FutureTask<List<Finding>> task) {

    private List<Finding> until(long endNanos) throws InterruptedException {
      try {
        return task.get(Math.max(0, endNanos - System.nanoTime()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException silent) {
        task.cancel(true);
        return List.of(failed("does not answer"));
      } catch (ExecutionException e) {
        return List.of(failed("could not be asked (" + e.getCause().getClass().getName() + ")"));
      }
    }

    private Finding failed(String how) {
      String section = platform.toLowerCase(java.util.Locale.ROOT);
      return Finding.fail(
          platform + " " + how,
          "try again; is " + section + ".api_url right, and can this machine reach it?");
    }
  }
}
