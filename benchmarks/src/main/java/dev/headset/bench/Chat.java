package dev.headset.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A customer's chat on the console's HTTP interface, with one request that always waits for the
 * next line, as the page of a person has.
 */
final class Chat {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http;
  private final URI messages;
  private long last;

  private Chat(HttpClient http, URI messages) {
    this.http = http;
    this.messages = messages;
  }

  static Chat open(HttpClient http, URI page, String name)
      throws IOException, InterruptedException {
    URI customers = page.resolve("/api/console/customers");
    String id = read(http, post(customers, Map.of("name", name)), 201).path("id").asText();
    return new Chat(http, page.resolve("/api/console/customers/" + id + "/messages"));
  }

  /** Says something while already waiting for what comes; returns when the bot has answered. */
  void say(String text) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<String>> waiting = next();
    read(http, post(messages, Map.of("text", text)), 202);
    while (!hasAnswer(check(waiting.join(), 200))) {
      waiting = next();
    }
  }

  /** Reads what came since. */
  void catchUp() throws IOException, InterruptedException {
    hasAnswer(read(http, request(at(0)).GET().build(), 200));
  }

  private CompletableFuture<HttpResponse<String>> next() {
    return http.sendAsync(request(at(10)).GET().build(), BodyHandlers.ofString());
  }

  private boolean hasAnswer(JsonNode lines) {
    boolean answered = false;
    for (JsonNode line : lines) {
      last = Math.max(last, line.path("n").asLong());
      answered |= line.path("from").asText().equals("bot");
    }
    return answered;
  }

  private URI at(int wait) {
    return URI.create(messages + "?after=" + last + "&wait=" + wait);
  }

  private static HttpRequest post(URI to, Map<String, String> body) {
    return request(to).POST(BodyPublishers.ofString(JSON.valueToTree(body).toString())).build();
  }

  private static HttpRequest.Builder request(URI to) {
    return HttpRequest.newBuilder(to).header("X-Headset-Token", HeadsetProcess.TOKEN);
  }

  private static JsonNode read(HttpClient http, HttpRequest request, int wanted)
      throws IOException, InterruptedException {
    return check(http.send(request, BodyHandlers.ofString()), wanted);
  }

  private static JsonNode check(HttpResponse<String> answer, int wanted) throws IOException {
    if (answer.statusCode() != wanted) {
      throw new IOException(answer.uri() + " was answered " + answer.statusCode());
    }
    return JSON.readTree(answer.body());
  }
}
