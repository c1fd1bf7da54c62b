package dev.headset.app.cli;

import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.config.Problem;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells an operator of what went wrong: in a sentence, and with its particulars only on demand. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final PrintStream err;
  private final HeadsetCommand root;

  Failures(PrintStream err, HeadsetCommand root) {
    this.err = err;
    this.root = root;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    err.println(
        Sentence.of(oneLine(mistake.getMessage()) + suggestion(mistake))
            + " Run ./"
            + name
            + " --help for all.");
    particulars(mistake);
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (failure instanceof ConfigBrokenException broken) {
      broken.problems().stream().map(Problem::render).forEach(err::println);
      if (broken.problems().stream().anyMatch(Failures::isNoConfig)) {
        err.println(
            "Headset: --config names the folder of a config; ./headset init DIR makes a new one.");
      }
      return ExitCode.NOT_WELL;
    }
    int code = ExitCode.NOT_STARTED;
    if (failure instanceof CommandFailedException foreseen) {
      code = foreseen.exitCode();
      err.println(Sentence.of(foreseen.getMessage()));
    } else if (failure instanceof CannotStartException reason) {
      err.println(Sentence.of(reason.getMessage()));
    } else {
      err.println(
          Sentence.of(
              "Headset failed in a way that nobody foresaw, which is a mistake of ours: "
                  + oneLine(failure.toString())
                  + (root.debug() ? "" : " (--debug tells where)")));
    }
    particulars(failure);
    return code;
  }

  private static boolean isNoConfig(Problem problem) {
    return problem.code() == Problem.Code.MISSING_FILE
        && problem.place().file().endsWith("headset.yaml");
  }

  private void particulars(Exception failure) {
    if (root.debug()) {
      failure.printStackTrace(err);
    }
  }

  private static String suggestion(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      return ": did you mean " + unmatched.getSuggestions().get(0) + "?";
    }
    return "";
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
