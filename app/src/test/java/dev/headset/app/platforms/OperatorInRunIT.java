package dev.headset.app.platforms;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.wiring.Run;
import dev.headset.app.wiring.StartConfig;
import dev.headset.config.Environment;
import dev.headset.config.PasswordHash;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run} serves the operator's page beside health and metrics, where the config says so. */
class OperatorInRunIT {

  private static final String PASSWORD = "correct horse battery";

  @TempDir private Path folder;
  private Path config;
  private URI address;

  @BeforeEach
  void write() throws Exception {
    config =
        RunConfig.onFreePort(
            RunConfig.write(
                folder, "", List.of("console:support", "console:billing", "console:managers")));
    String port =
        Files.readString(config.resolve("headset.yaml")).replaceAll("(?s).*port: (\\d+).*", "$1");
    address = URI.create("http://127.0.0.1:" + port);
  }

  @Test
  void peopleOfTheConfigComeInByTheirPassword() throws Exception {
    Path file = config.resolve("headset.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "http: {",
                "http: {console: true, people: [{name: Anna, password_hash: \"${ANNA}\", teams:"
                    + " [support]}], "));
    String hash =
        PasswordHash.of(PASSWORD, "0123456789abcdef".getBytes(StandardCharsets.US_ASCII), 100_000)
            .text();
    try (Run.Started run = start(Map.of("ANNA", hash))) {
      assertTrue(run.platforms().serving());
      assertEquals(200, send(request("/healthz")).statusCode());
      assertEquals(200, send(request("/operator")).statusCode());
      assertEquals(401, send(request("/operator/api/overview")).statusCode());
      HttpResponse<String> in =
          send(
              request("/operator/api/login")
                  .header("Origin", address.toString())
                  .POST(
                      BodyPublishers.ofString(
                          "{\"name\":\"Anna\",\"password\":\"" + PASSWORD + "\"}")));
      assertEquals(204, in.statusCode(), in.body());
      String cookie = in.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
      HttpResponse<String> overview =
          send(request("/operator/api/overview").header("Cookie", cookie));
      assertEquals(200, overview.statusCode(), overview.body());
      assertTrue(overview.body().contains("\"broken\":false"), overview.body());

      Files.writeString(file, Files.readString(file).replace("name: Anna", "name: Ola"));
      await("Anna is out")
          .until(
              () -> send(request("/operator/api/me").header("Cookie", cookie)).statusCode() == 401);
    }
  }

  @Test
  void thereIsNoPageWhereTheConfigLeavesItOff() throws Exception {
    try (Run.Started run = start(Map.of())) {
      assertTrue(run.platforms().serving());
      assertEquals(200, send(request("/healthz")).statusCode());
      assertEquals(404, send(request("/operator")).statusCode());
      assertEquals(404, send(request("/operator/api/me")).statusCode());
    }
  }

  private Run.Started start(Map<String, String> variables) throws Exception {
    return Run.start(StartConfig.read(config, Environment.of(variables)), Clock.systemUTC());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
