package dev.headset.app;

import dev.headset.app.cli.CommandRunner;
import dev.headset.app.cli.Terminal;
import dev.headset.config.Environment;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the process begins. */
public final class Main {

  private Main() {}

  /** Runs the command that was typed, and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // In UTF-8 whatever the terminal's locale: what we print is read by programs too.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.setOut(out);
    System.setErr(err);
    int code = run(arguments, new Terminal(System.in, out, err, Environment.ofProcess()));
    out.flush();
    System.exit(code);
  }

  /** Runs a command; returns its exit code. {@code demo} and {@code run} do not return. */
  public static int run(String[] arguments, Terminal terminal) {
    return CommandRunner.run(arguments, terminal);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
