package dev.headset.app.cli;

import dev.headset.app.wiring.Examination;
import dev.headset.app.wiring.FreeSpace;
import dev.headset.app.wiring.HostExamination;
import dev.headset.app.wiring.PlatformTimings;
import dev.headset.config.ConfigLoader;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.config.Problem;
import dev.headset.platform.Finding;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells whether the bot can work here: one line each, with the remedy. */
@Command(name = "doctor", description = "Tells whether the bot can work here, and what to mend.")
final class DoctorCommand implements Callable<Integer> {

  @Mixin private ConfigOption config = new ConfigOption();

  private final Terminal terminal;
  private boolean failed;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    tell(Finding.ok("Java " + Runtime.version().feature()));
    LoadResult result = ConfigLoader.load(config.folder(), terminal.environment(), Overrides.NONE);
    if (result instanceof LoadResult.Loaded loaded) {
      loaded.warnings().forEach(warning -> tell(inALine(warning)));
      if (loaded.warnings().isEmpty()) {
        tell(Finding.ok("config: " + loaded.config().allWell()));
      }
      examine(loaded.config());
    } else {
      tell(
          Finding.fail(
              "config: " + result.problems().size() + " problems",
              "./headset check tells of each with its place"));
    }
    return failed ? ExitCode.NOT_WELL : ExitCode.DONE;
  }

  private void examine(HeadsetConfig loaded) throws InterruptedException {
    HostExamination host = new HostExamination(loaded, FreeSpace.OF_THE_DISK);
    host.findings().forEach(this::tell);
    if (loaded.discord().isEmpty() && loaded.telegram().isEmpty()) {
      tell(
          Finding.warn(
              "platforms: none is on",
              "give headset.yaml a section discord or telegram, or use ./headset demo"));
      return;
    }
    if (loaded.playbook().desk().operatorsChannel().isEmpty()) {
      tell(
          Finding.ok(
              "operators: no channel is named for them (desk.operators_channel), so what needs them"
                  + " is told in the log alone"));
    }
    Examination.Patience patience = Examination.Patience.standard();
    new Examination(
            loaded,
            PlatformTimings.brisk(),
            Clock.systemUTC(),
            // It says by itself when somebody else polls.
            host.runs() ? patience.withoutListening() : patience)
        .findings()
        .forEach(this::tell);
  }

  private static Finding inALine(Problem warning) {
    String what =
        "config: "
            + warning.place().file()
            + ":"
            + warning.place().line()
            + ": "
            + warning.sentence();
    return Finding.warn(
        what, warning.fix().orElse("./headset check shows the place; docs/config.md tells more"));
  }

  private void tell(Finding found) {
    String level =
        switch (found.level()) {
          case OK -> "ok    ";
          case WARN -> "warn  ";
          case FAIL -> "fail  ";
        };
    failed |= found.level() == Finding.Level.FAIL;
    terminal.out().println(level + found.sentence());
  }
}
