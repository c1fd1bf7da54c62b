package dev.headset.app.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Examination;
import dev.headset.app.wiring.PlatformTimings;
import dev.headset.app.wiring.StartConfig;
import dev.headset.config.Environment;
import dev.headset.platform.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What {@code doctor} is told by the platforms, with little patience. */
final class Doctor {

  private final List<Finding> findings;

  private Doctor(List<Finding> findings) {
    this.findings = findings;
  }

  /** Asks by a config in a new folder, with the platforms' sections and the only team's channel. */
  static Doctor asks(Path folder, String sections, String channel)
      throws IOException, ConfigBrokenException, InterruptedException {
    return asks(
        RunConfig.writeForOneTeam(folder, sections, channel, ""), Clock.systemUTC(), Duration.ZERO);
  }

  static Doctor asks(Path config, Clock clock, Duration listen)
      throws ConfigBrokenException, InterruptedException {
    return asks(config, clock, new Examination.Patience(Duration.ofSeconds(20), listen));
  }

  /** Asks a platform that may never answer. */
  static Doctor asksBriefly(Path config) throws ConfigBrokenException, InterruptedException {
    return asks(
        config,
        Clock.systemUTC(),
        new Examination.Patience(Duration.ofMillis(1500), Duration.ZERO));
  }

  private static Doctor asks(Path config, Clock clock, Examination.Patience patience)
      throws ConfigBrokenException, InterruptedException {
    return new Doctor(
        new Examination(
                StartConfig.read(config, Environment.of(Map.of())).config(),
                new PlatformTimings(
                    PlatformTimings.brisk().discord().withPatience(Duration.ofSeconds(2)),
                    PlatformTimings.brisk().telegram().withGrace(Duration.ofMillis(3500))),
                clock,
                patience)
            .findings());
  }

  /** The one thing that is not well. */
  Finding only() {
    List<Finding> wrong = wrong();
    assertEquals(1, wrong.size(), this::toString);
    return wrong.get(0);
  }

  List<Finding> wrong() {
    return findings.stream().filter(found -> found.level() != Finding.Level.OK).toList();
  }

  /** One thing alone is not well: this, in these words and with these in the remedy. */
  void findsOnly(Finding.Level level, String what, String remedy) {
    Finding found = only();
    assertEquals(level, found.level(), this::toString);
    assertTrue(found.what().contains(what), this::toString);
    assertTrue(found.remedy().contains(remedy), this::toString);
  }

  /** Among others it says that this is well. */
  void saysWell(String what) {
    assertTrue(
        findings.stream()
            .anyMatch(found -> found.level() == Finding.Level.OK && found.what().contains(what)),
        this::toString);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    findings.forEach(
        found -> text.append(found.level()).append(' ').append(found.sentence()).append('\n'));
    return text.toString();
  }
}
