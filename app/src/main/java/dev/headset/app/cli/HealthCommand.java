package dev.headset.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Whether a bot that runs is well, for a container that has nothing else to ask it with. It reads
 * no config: an edit with a mistake does not make a bot unwell.
 */
@Command(
    name = "health",
    description =
        "Asks a Headset that runs whether it is alive, or with --ready, whether it serves.")
final class HealthCommand implements Callable<Integer> {

  private static final int PATIENCE_MILLIS = 5_000;
  private static final int ASK_EVERY_MILLIS = 500;
  private static final int MAX_BYTES = 64_000;

  @Parameters(
      paramLabel = "HOST:PORT",
      arity = "0..1",
      defaultValue = "127.0.0.1:8420",
      description = "Where http of headset.yaml says (default: ${DEFAULT-VALUE}).")
  private String where = "127.0.0.1:8420";

  @Option(names = "--ready", description = "Ask whether every platform is served.")
  private boolean ready;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = "Ask again for so long, until it is.")
  private int seconds;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  HealthCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CommandFailedException, InterruptedException {
    URI address = address();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (true) {
      try {
        Answer answer = ask(address);
        if (answer.well() || System.nanoTime() - end >= 0) {
          terminal.out().print(answer.words());
          return answer.well() ? ExitCode.DONE : ExitCode.NOT_WELL;
        }
      } catch (IOException e) {
        if (System.nanoTime() - end >= 0) {
          throw new CommandFailedException(
              ExitCode.NOT_WELL, "no Headset answers at " + address + ": " + e.getMessage(), e);
        }
      }
      Thread.sleep(ASK_EVERY_MILLIS);
    }
  }

  private record Answer(boolean well, String words) {}

  private static Answer ask(URI address) throws IOException {
    HttpURLConnection asked = (HttpURLConnection) address.toURL().openConnection();
    asked.setConnectTimeout(PATIENCE_MILLIS);
    asked.setReadTimeout(PATIENCE_MILLIS);
    boolean well = asked.getResponseCode() == HttpURLConnection.HTTP_OK;
    try (InputStream words = well ? asked.getInputStream() : asked.getErrorStream()) {
      return new Answer(
          well,
          words == null ? "" : new String(words.readNBytes(MAX_BYTES), StandardCharsets.UTF_8));
    }
  }

  private URI address() {
    try {
      URI address = URI.create("http://" + where + (ready ? "/readyz" : "/healthz"));
      if (address.getHost() == null || address.getPort() <= 0) {
        throw new IllegalArgumentException("it has no host or no port");
      }
      return address;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "an address looks like 127.0.0.1:8420, not " + where, e);
    }
  }
}
