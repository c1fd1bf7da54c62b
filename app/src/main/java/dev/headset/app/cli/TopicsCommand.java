package dev.headset.app.cli;

import dev.headset.app.topics.MissedJson;
import dev.headset.app.topics.MissedTexts;
import dev.headset.app.topics.MissedYaml;
import dev.headset.app.topics.TopicsJson;
import dev.headset.app.topics.TopicsText;
import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Stores;
import dev.headset.config.ExamplePlaces;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.UnderstandingSettings;
import dev.headset.conversation.Playbook;
import dev.headset.effect.MissedText;
import dev.headset.store.Store;
import dev.headset.understanding.TopicReport;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells operators how well their topics are told apart, and what was missed. */
@Command(
    name = "topics",
    description = {
      "Tells how well the topics are told apart, and where their examples fall short.",
      "With --missed: what customers typed and the bot missed, ready to paste as examples."
    })
final class TopicsCommand implements Callable<Integer> {

  /** How it is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--missed",
      description = "Lists what was not understood, or taken for another topic than was meant.")
  private boolean missed;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How it is written (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Mixin private StoreOption store = new StoreOption();

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  TopicsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ConfigBrokenException, CannotStartException {
    if (store.named() && !missed) {
      throw new ParameterException(spec.commandLine(), "--data goes with --missed");
    }
    HeadsetConfig config = store.config().withoutPlatforms(terminal);
    terminal.out().print(missed ? missed(config) : report(config));
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private String report(HeadsetConfig config) {
    Playbook playbook = config.playbook();
    UnderstandingSettings understanding = config.understanding();
    TopicReport report =
        TopicReport.of(
            playbook.topics(),
            playbook.languages(),
            understanding.thresholds(),
            understanding.knowledge());
    ExamplePlaces places = ExamplePlaces.in(store.config().folder(), playbook.defaultLanguage());
    boolean set = understanding.thresholds().isPresent();
    return format == Format.JSON
        ? TopicsJson.write(report, places, set)
        : TopicsText.write(report, playbook.languages(), places, set);
  }

  private String missed(HeadsetConfig config) throws CannotStartException {
    Instant from = Clock.systemUTC().instant().minus(config.keepDays(), ChronoUnit.DAYS);
    try (Store opened = Stores.openForReading(store.address(config))) {
      List<MissedText> all = opened.read(tables -> tables.missed().since(from));
      Playbook playbook = config.playbook();
      MissedTexts texts = MissedTexts.of(all, playbook.understanding());
      return format == Format.JSON
          ? MissedJson.write(texts)
          : MissedYaml.write(texts, playbook.topics(), playbook.desk().zone());
    }
  }
}
