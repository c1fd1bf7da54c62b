package dev.headset.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Demo;
import dev.headset.app.wiring.DemoSettings;
import dev.headset.app.wiring.Rehearsal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Starts a demo and a run on folders of their own, talks with them, and ends them, so that the Java
 * machine can note which classes a start needs. {@code ./headset} runs it once after each build.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

  private static final String TOKEN = "warming-up";
  private static final List<String> TALK =
      List.of("/start", "where is my parcel?", "123-4567890-1234567", "an associate, please");

  @Mixin private ConfigOption config = new ConfigOption();

  private final Terminal terminal;
  private final ObjectMapper json = new ObjectMapper();

  WarmUpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call()
      throws IOException, InterruptedException, ConfigBrokenException, CannotStartException {
    Path folder = Files.createTempDirectory("headset-warm-up");
    try {
      Path files = config.orSample(folder.resolve("config"), terminal);
      playDemo(files, Files.createDirectory(folder.resolve("demo")));
      playRun(files, Files.createDirectory(folder.resolve("run")));
    } finally {
      erase(folder);
    }
    return ExitCode.DONE;
  }

  private void playDemo(Path files, Path data)
      throws IOException, InterruptedException, ConfigBrokenException, CannotStartException {
    try (Demo.Started started =
        Demo.start(
            new DemoSettings(files, data, 0),
            name ->
                name.equals(Demo.TOKEN_VARIABLE)
                    ? Optional.of(TOKEN)
                    : terminal.environment().variable(name),
            Clock.systemUTC())) {
      talk(started.address());
    }
  }

  /** What was not played to the end is left to be loaded when it is needed. */
  private void playRun(Path files, Path data)
      throws InterruptedException, ConfigBrokenException, CannotStartException {
    if (!Rehearsal.play(files, data, terminal.environment())) {
      terminal.err().println("warm-up: somebody on an emulated platform was not answered");
    }
  }

  private void talk(URI page) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    String api = "/api/console/";
    String customer =
        ask(client, page.resolve(api + "customers"), Map.of("name", "Ewa")).path("id").asText();
    String messages = api + "customers/" + customer + "/messages";
    for (String text : TALK) {
      ask(client, page.resolve(messages), Map.of("text", text));
    }
    int shown = ask(client, page.resolve(messages), Map.of()).size();
    ask(client, page.resolve(messages + "?wait=1&after=" + shown), Map.of());
    ask(client, page.resolve(api + "desk/threads"), Map.of());
  }

  private JsonNode ask(HttpClient client, URI address, Map<String, String> body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).header("X-Headset-Token", TOKEN);
    if (!body.isEmpty()) {
      request.POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
    }
    return json.readTree(client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
  }

  private static void erase(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
