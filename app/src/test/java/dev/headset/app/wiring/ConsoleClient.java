package dev.headset.app.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.testkit.scenario.Sent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A client of the console's HTTP interface. Safe for use by several threads. */
final class ConsoleClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI base;
  private final String token;

  /**
   * A client.
   *
   * @param page the address of the page
   */
  ConsoleClient(URI page, String token) {
    this.base = page.resolve("/api/console/");
    this.token = token;
  }

  JsonNode get(String path) {
    return ask(path, HttpRequest.newBuilder().GET());
  }

  JsonNode post(String path, Map<String, String> body) {
    String json = JSON.valueToTree(body).toString();
    return ask(path, HttpRequest.newBuilder().POST(BodyPublishers.ofString(json)));
  }

  /** Sends a file, with the caption where there is one. */
  void send(String path, Map<String, String> parameters, Sent sent) {
    Sent.File file = sent.file().orElseThrow();
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.put("name", file.name());
    all.put("text", sent.text());
    String query =
        all.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    ask(
        path + "?" + query,
        HttpRequest.newBuilder()
            .header("Content-Type", file.mediaType())
            .POST(BodyPublishers.ofString("the bytes of " + file.name())));
  }

  private JsonNode ask(String path, HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          HTTP.send(
              request.uri(base.resolve(path)).header("X-Headset-Token", token).build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            path + " was answered with " + answer.statusCode() + ": " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
