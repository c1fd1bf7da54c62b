package dev.headset.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/** A customer and an associate who use the console's HTTP interface. */
final class Page {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String API = "/api/console/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  Page(URI address) {
    this.address = address;
  }

  /** The status and body of a page that needs no token. */
  HttpResponse<String> open(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address.resolve(path)));
  }

  String customer(String name, String language) throws IOException, InterruptedException {
    return post("customers", Map.of("name", name, "language", language)).path("id").asText();
  }

  void says(String customer, String text) throws IOException, InterruptedException {
    post("customers/" + customer + "/messages", Map.of("text", text));
  }

  void staffSays(String thread, String staff, String text)
      throws IOException, InterruptedException {
    post("desk/threads/" + thread + "/messages", Map.of("staff", staff, "text", text));
  }

  void presses(String customer, String button) throws IOException, InterruptedException {
    post("customers/" + customer + "/presses", Map.of("button", button));
  }

  void sends(String customer, String fileName, String type, byte[] bytes)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(
                    address.resolve(API + "customers/" + customer + "/files?name=" + fileName))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    if (response.statusCode() >= 300) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
  }

  JsonNode chat(String customer) throws IOException, InterruptedException {
    return get("customers/" + customer + "/messages?after=0");
  }

  JsonNode threads() throws IOException, InterruptedException {
    return get("desk/threads");
  }

  /** Waits until the customer's chat shows words. */
  void awaitShown(String customer, String words) {
    Awaitility.await(words).atMost(PATIENCE).until(() -> chat(customer).toString().contains(words));
  }

  /** Waits for the thread of the only case. */
  JsonNode awaitThread() {
    return Awaitility.await("a thread")
        .atMost(PATIENCE)
        .until(() -> threads().path(0), thread -> !thread.isMissingNode());
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    return JSON.readTree(send(HttpRequest.newBuilder(address.resolve(API + path))).body());
  }

  private JsonNode post(String path, Map<String, String> body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(API + path));
    request.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    HttpResponse<String> response = send(request);
    if (response.statusCode() >= 300) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    String token = address.getQuery().replace("token=", "");
    return client.send(
        request.header("X-Headset-Token", token).build(), HttpResponse.BodyHandlers.ofString());
  }
}
