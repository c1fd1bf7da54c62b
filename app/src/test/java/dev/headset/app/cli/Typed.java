package dev.headset.app.cli;

import dev.headset.app.Main;
import dev.headset.config.Environment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What came of a command that was typed. */
public record Typed(int code, String out, String err) {

  /** Types it, and waits for its end. */
  public static Typed of(String... arguments) {
    return fed("", arguments);
  }

  /** Types it, gives it something to read on stdin, and waits for its end. */
  public static Typed fed(String stdin, String... arguments) {
    return in(Map.of(), stdin, arguments);
  }

  /** Types it where these variables are set, and feeds it as above. */
  public static Typed in(Map<String, String> environment, String stdin, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            arguments,
            new Terminal(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Environment.of(environment)));
    return new Typed(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What it wrote to stdout. */
  public List<String> outLines() {
    return out.lines().toList();
  }

  /** What it wrote to stderr. */
  public List<String> errorLines() {
    return err.lines().toList();
  }
}
