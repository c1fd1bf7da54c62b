package dev.headset.app.platforms;

import static org.awaitility.Awaitility.await;

import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.PlatformTimings;
import dev.headset.app.wiring.Run;
import dev.headset.app.wiring.StartConfig;
import dev.headset.config.Environment;
import dev.headset.discord.DiscordTimings;
import dev.headset.telegram.TelegramTimings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The bot as {@code run} starts it, in this process and with little patience. */
final class RunningBot implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final PlatformTimings QUICK =
      new PlatformTimings(
          new DiscordTimings(
              Duration.ofSeconds(2),
              Duration.ofSeconds(4),
              Duration.ofSeconds(2),
              Duration.ofMillis(100),
              Duration.ofMillis(300),
              Duration.ofMillis(50),
              Duration.ofMillis(1500),
              Duration.ofSeconds(20),
              Duration.ofMillis(50),
              Duration.ofMillis(10),
              Duration.ofSeconds(2)),
          new TelegramTimings(
              Duration.ofSeconds(2),
              Duration.ofSeconds(1),
              Duration.ofSeconds(4),
              Duration.ofSeconds(4),
              Duration.ofMillis(50),
              Duration.ofMillis(300),
              Duration.ofMillis(300),
              Duration.ofMillis(50)));

  private final HttpClient client = HttpClient.newHttpClient();
  private final Run.Started started;
  private final int port;

  private RunningBot(Run.Started started, int port) {
    this.started = started;
    this.port = port;
  }

  /** Starts it; its platforms take up their work in the background. */
  static RunningBot start(Path config, Environment environment)
      throws ConfigBrokenException, CannotStartException {
    return start(config, environment, Clock.systemUTC());
  }

  static RunningBot start(Path config, Environment environment, Clock clock)
      throws ConfigBrokenException, CannotStartException {
    StartConfig read = StartConfig.read(config, environment);
    return new RunningBot(Run.start(read, clock, QUICK), read.config().http().port());
  }

  /** What {@code run} says once it is known which platforms are served. */
  Optional<String> trouble() throws CannotStartException, InterruptedException {
    return started.platforms().awaitServing(Duration.ofSeconds(10));
  }

  void awaitServing() {
    await("every platform is served").atMost(PATIENCE).until(started.platforms()::serving);
  }

  /** Waits until the health page says these words. */
  void awaitHealth(String words) {
    await("health says " + words).atMost(PATIENCE).until(() -> health().contains(words));
  }

  String health() throws IOException, InterruptedException {
    return ask("/healthz").body();
  }

  /** Waits until the metrics have this line. */
  void awaitMetric(String line) {
    await("metrics say " + line)
        .atMost(PATIENCE)
        .until(() -> metrics().lines().anyMatch(line::equals));
  }

  String metrics() throws IOException, InterruptedException {
    return ask("/metrics").body();
  }

  int readiness() throws IOException, InterruptedException {
    return ask("/readyz").statusCode();
  }

  private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
    URI page = URI.create("http://127.0.0.1:" + port + path);
    return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    started.close();
  }
}
