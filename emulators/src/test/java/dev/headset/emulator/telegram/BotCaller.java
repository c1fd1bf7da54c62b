package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** A bot that speaks plain HTTP, and so can say what no library would let it. */
record BotCaller(URI address, String token) {

  static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Calls with JSON in which {@code '} stands for {@code "}. */
  JsonNode call(String method, String json) {
    return parse(send(request(method, json)).body());
  }

  /** The description of the refusal, with its code before it. */
  String refusal(String method, String json) {
    JsonNode answer = call(method, json);
    return answer.path("error_code").asText() + " " + answer.path("description").asText();
  }

  JsonNode result(String method, String json) {
    JsonNode answer = call(method, json);
    if (!answer.path("ok").booleanValue()) {
      throw new AssertionError(answer.toString());
    }
    return answer.get("result");
  }

  JsonNode updates(String json) {
    return result("getUpdates", json);
  }

  CompletableFuture<JsonNode> later(String method, String json) {
    return HTTP.sendAsync(request(method, json), HttpResponse.BodyHandlers.ofString())
        .thenApply(response -> parse(response.body()));
  }

  HttpResponse<String> raw(String method, String json) {
    return send(request(method, json));
  }

  HttpResponse<String> post(String method, String contentType, String body) {
    return send(
        HttpRequest.newBuilder(uri(method))
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path)).build());
  }

  private HttpRequest request(String method, String json) {
    return HttpRequest.newBuilder(uri(method))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')))
        .build();
  }

  private URI uri(String method) {
    return URI.create(address + "/bot" + token + "/" + method);
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }
}
