package dev.headset.app.cli;

import dev.headset.app.starter.AnswerForms;
import dev.headset.app.starter.Answers;
import dev.headset.app.starter.StarterFolder;
import dev.headset.app.starter.WrongAnswerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a folder to begin with. */
@Command(
    name = "init",
    description = {
      "Asks a few questions, and writes a config to begin with.",
      "What an option answers is not asked. No file is ever replaced."
    })
final class InitCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "A new folder, or an empty one.")
  private Path folder = Path.of("");

  @Option(names = "--name", paramLabel = "NAME", description = "What your shop is called.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--languages",
      paramLabel = "LIST",
      description = "en, pl or both; the first is the default.")
  private Optional<String> languages = Optional.empty();

  @Option(
      names = "--platforms",
      paramLabel = "LIST",
      description = "discord, telegram, both or none.")
  private Optional<String> platforms = Optional.empty();

  @Option(
      names = "--channel",
      paramLabel = "CHANNEL",
      description = "Where your team works: discord:ID or telegram:ID; empty to put it in later.")
  private Optional<String> channel = Optional.empty();

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CommandFailedException {
    checkEmpty();
    Answers answers = answers(new Questions(terminal));
    try {
      List<String> files = StarterFolder.write(folder, answers);
      terminal.out().println("Written to " + folder + ": " + String.join(", ", files) + ".");
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.USAGE, "the files can't be written to " + folder + ": " + e.getMessage(), e);
    }
    tellWhatIsNext(answers);
    return ExitCode.DONE;
  }

  private void checkEmpty() throws CommandFailedException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isEmpty()) {
        return;
      }
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.USAGE, folder + " is no folder to write to; name a new one", e);
    }
    throw new CommandFailedException(
        ExitCode.USAGE, "there is something in " + folder + " already; name a new folder");
  }

  private Answers answers(Questions questions) throws CommandFailedException {
    String shop =
        take("--name", name, questions, "What is your shop called?", "My shop", AnswerForms::name);
    List<String> spoken =
        take(
            "--languages",
            languages,
            questions,
            "Which languages does it speak: en, pl or both? The first is the default.",
            "en, pl",
            AnswerForms::languages);
    List<String> served =
        take(
            "--platforms",
            platforms,
            questions,
            "Where are your customers: discord, telegram, both or none yet?",
            "telegram",
            AnswerForms::platforms);
    Answers.Channel desk =
        take(
            "--channel",
            channel,
            questions,
            "Which channel does your team work in: discord:ID or telegram:ID? Empty: later.",
            "",
            typed -> AnswerForms.channel(typed, served));
    return new Answers(shop, spoken, served, desk);
  }

  private <T> T take(
      String option,
      Optional<String> given,
      Questions questions,
      String question,
      String otherwise,
      Questions.Form<T> form)
      throws CommandFailedException {
    if (given.isEmpty()) {
      return questions.ask(question, otherwise, form);
    }
    try {
      return form.read(given.get());
    } catch (WrongAnswerException e) {
      throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
    }
  }

  private void tellWhatIsNext(Answers answers) {
    terminal.out().println("Next:");
    if (answers.channel().example()) {
      terminal.out().println("  put your team's channel into " + folder.resolve("headset.yaml"));
    }
    for (String platform : answers.platforms()) {
      String token = platform.toUpperCase(Locale.ROOT) + "_TOKEN";
      terminal.out().println("  export " + token + "=…   (docs/" + platform + "-setup.md)");
    }
    terminal.out().println("  ./headset check --config " + folder);
    terminal.out().println("  ./headset demo --config " + folder + "   (needs no token)");
    if (!answers.platforms().isEmpty()) {
      terminal.out().println("  ./headset run --config " + folder);
    }
  }
}
