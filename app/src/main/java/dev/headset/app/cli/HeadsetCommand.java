package dev.headset.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What stands before every command. */
@Command(
    name = "headset",
    description = "A customer-support bot for Discord and Telegram.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    usageHelpAutoWidth = true,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the thing asked about is not well",
      "2:the command was not understood, or something that it needs is missing",
      "3:it could not start"
    })
final class HeadsetCommand implements Runnable {

  @Option(
      names = "--debug",
      description = "Tell of an error with all its particulars.",
      scope = ScopeType.INHERIT)
  private boolean debug;

  @Spec private CommandSpec spec;

  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Headset needs a command: ./headset demo starts it with nothing to set up");
  }
}
