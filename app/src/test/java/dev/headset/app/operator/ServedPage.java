package dev.headset.app.operator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The operator's page on a free port, and a client that holds the cookie it was given. */
final class ServedPage implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Javalin javalin;
  private Optional<String> cookie = Optional.empty();

  private ServedPage(Javalin javalin) {
    this.javalin = javalin;
  }

  static ServedPage start(OperatorPage page) {
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              page.accept(config.routes);
            });
    javalin.start("127.0.0.1", 0);
    return new ServedPage(javalin);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + javalin.port() + "/operator");
  }

  String origin() {
    return "http://127.0.0.1:" + javalin.port();
  }

  /** Logs in; the cookie is kept where one is given. */
  HttpResponse<String> login(String name, String password) throws Exception {
    HttpResponse<String> answer = send(loginRequest(name, password).header("Origin", origin()));
    answer
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(set -> cookie = Optional.of(set.substring(0, set.indexOf(';'))));
    return answer;
  }

  HttpRequest.Builder loginRequest(String name, String password) {
    String body = JSON.createObjectNode().put("name", name).put("password", password).toString();
    return request("/operator/api/login").POST(BodyPublishers.ofString(body));
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path));
    cookie.ifPresent(held -> request.header("Cookie", held));
    return request;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  JsonNode getJson(String path) throws IOException, InterruptedException {
    return JSON.readTree(get(path).body());
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** A request by hand, since no client lets a foreign Host through. */
  String raw(String path, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), javalin.port())) {
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String why(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body()).path("error").asText();
  }

  void setCookie(String held) {
    cookie = Optional.of(held);
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
