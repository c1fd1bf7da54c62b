package dev.headset.app.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/**
 * Speaks to the demo's HTTP interface, and says the same again, with the same key, until it is
 * taken: a client that lost the connection cannot know whether it was.
 */
final class PatientClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int MAX_TRIES = 1_000;
  private static final long PAUSE_MILLIS = 20;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final DemoProcess demo;

  PatientClient(DemoProcess demo) {
    this.demo = demo;
  }

  /** Reads; for as often as the demo is killed over it. */
  JsonNode get(String path) throws InterruptedException {
    return ask(request(path).GET().build(), 200);
  }

  /** Posts until it is taken with the status. */
  JsonNode post(String path, int status, Map<String, String> body) throws InterruptedException {
    String json = JSON.valueToTree(body).toString();
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    return ask(request, status);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(demo.address() + "/api/console/" + path))
        .timeout(LONGEST)
        .header("X-Headset-Token", DemoProcess.TOKEN);
  }

  private JsonNode ask(HttpRequest request, int wanted) throws InterruptedException {
    for (int tried = 0; tried < MAX_TRIES; tried++) {
      demo.awaitReady();
      try {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == wanted) {
          return JSON.readTree(answer.body());
        }
        if (answer.statusCode() != 503) {
          throw new AssertionError(
              request + " was answered " + answer.statusCode() + " " + answer.body());
        }
        demo.pause(PAUSE_MILLIS);
      } catch (IOException killed) {
        demo.pause(1);
      }
    }
    throw new AssertionError(request + " was not taken in " + MAX_TRIES + " tries");
  }
}
