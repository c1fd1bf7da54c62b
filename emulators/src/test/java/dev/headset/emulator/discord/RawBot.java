package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A bot that says whatever a test makes it say, without a library to hold it back. */
final class RawBot {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final DiscordEmulator discord;
  private final String authorization;

  RawBot(DiscordEmulator discord, String authorization) {
    this.discord = discord;
    this.authorization = authorization;
  }

  /** What came back; a body that is no JSON is a missing node. */
  record Answer(int status, JsonNode json, HttpHeaders headers) {

    int code() {
      return json.path("code").asInt(-1);
    }

    /** As short as a table's cell: the status alone, or with Discord's code. */
    String brief() {
      return status < 400 ? Integer.toString(status) : status + " " + code();
    }
  }

  Answer call(String method, String path, String body) throws IOException, InterruptedException {
    return send(method, path, "application/json", body.getBytes(StandardCharsets.UTF_8));
  }

  Answer call(String method, String path) throws IOException, InterruptedException {
    return send(method, path, "application/json", new byte[0]);
  }

  Answer say(Place place, String body) throws IOException, InterruptedException {
    return call("POST", "channels/" + place.id() + "/messages", body);
  }

  /** Sends one file of so many bytes along. */
  Answer upload(Place place, int count, int bytes) throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < count; i++) {
      body.append("--b\r\nContent-Disposition: form-data; name=\"files[")
          .append(i)
          .append("]\"; filename=\"f.txt\"\r\nContent-Type: text/plain\r\n\r\n")
          .append("x".repeat(bytes))
          .append("\r\n");
    }
    String whole = body.append("--b--\r\n").toString();
    return send(
        "POST",
        "channels/" + place.id() + "/messages",
        "multipart/form-data; boundary=b",
        whole.getBytes(StandardCharsets.UTF_8));
  }

  private Answer send(String method, String path, String type, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(discord.apiUrl() + path))
            .header("Authorization", authorization)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    HttpResponse<String> response =
        HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    JsonNode json = Json.parse(response.body()).orElse(Json.MAPPER.missingNode());
    return new Answer(response.statusCode(), json, response.headers());
  }
}
