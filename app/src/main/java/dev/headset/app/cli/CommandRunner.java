package dev.headset.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** All commands, and the one place where they are parsed and run. */
public final class CommandRunner {

  private CommandRunner() {}

  /** Runs the command that the arguments name; returns its exit code. */
  public static int run(String[] arguments, Terminal terminal) {
    HeadsetCommand root = new HeadsetCommand();
    CommandLine line = new CommandLine(root);
    for (Callable<Integer> command : commands(terminal)) {
      line.addSubcommand(command);
    }
    Failures failures = new Failures(terminal.err(), root);
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line.execute(arguments);
  }

  private static List<Callable<Integer>> commands(Terminal terminal) {
    return List.of(
        new DemoCommand(terminal),
        new InitCommand(terminal),
        new RunCommand(terminal),
        new CheckCommand(terminal),
        new DoctorCommand(terminal),
        new AskCommand(terminal),
        new TopicsCommand(terminal),
        new ExportCommand(terminal),
        new ForgetCommand(terminal),
        new BackupCommand(terminal),
        new HealthCommand(terminal),
        new ParkedCommand(terminal),
        new MigrateCommand(terminal),
        new PasswordCommand(terminal),
        new EmulateCommand(terminal),
        new BenchCommand(),
        new ExtraCommand(),
        new WarmUpCommand(terminal));
  }
}
