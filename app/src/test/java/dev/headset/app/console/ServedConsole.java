package dev.headset.app.console;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.app.proof.FreePort;
import dev.headset.platform.Inbox;
import dev.headset.testkit.MemoryFiles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A console that is served on a free port, and a client that holds its token. */
final class ServedConsole implements AutoCloseable {

  static final String TOKEN = "a-token-for-tests";
  static final long MAX_FILE_BYTES = 100_000;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  final Console console;
  final SmallBot bot;
  final MemoryFiles files;
  final URI page;

  private ServedConsole(Console console, SmallBot bot, MemoryFiles files, URI page) {
    this.console = console;
    this.bot = bot;
    this.files = files;
    this.page = page;
  }

  static ServedConsole start(Path folder) throws Exception {
    return start(folder, "a", bot -> bot, FreePort.next());
  }

  /**
   * Serves with an inbox around the bot's; the prefix tells one life's deliveries from another's.
   */
  static ServedConsole start(Path folder, String life, Function<SmallBot, Inbox> around, int port)
      throws Exception {
    MemoryFiles files = new MemoryFiles();
    Console console = Console.open(folder, files, Clock.systemUTC());
    SmallBot bot = new SmallBot(console.channel(), life);
    URI page =
        console.serve(
            around.apply(bot),
            bot,
            new ConsoleSettings(port, TOKEN, MAX_FILE_BYTES),
            routes -> routes.get("/elsewhere", context -> context.result("others may add")));
    return new ServedConsole(console, bot, files, page);
  }

  int port() {
    return page.getPort();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(page.resolve(path))
        .timeout(Duration.ofSeconds(20))
        .header("X-Headset-Token", TOKEN);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
    return CLIENT.sendAsync(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  JsonNode getJson(String path) throws IOException, InterruptedException {
    return JsonColumns.JSON.readTree(get(path).body());
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  String customer(String name) throws IOException, InterruptedException {
    String body = post("/api/console/customers", "{\"name\":\"" + name + "\"}").body();
    return JsonColumns.JSON.readTree(body).get("id").asText();
  }

  static String messagesOf(String customer) {
    return "/api/console/customers/" + customer + "/messages";
  }

  /** The lines of a place once there are so many; waits for them as a client would. */
  JsonNode lines(String path, int count) throws IOException, InterruptedException {
    JsonNode lines = getJson(path + "?after=0");
    while (lines.size() < count) {
      int known = lines.size();
      JsonNode more = getJson(path + "?after=" + known + "&wait=10");
      if (more.isEmpty()) {
        throw new AssertionError("only " + known + " lines came: " + lines);
      }
      lines = getJson(path + "?after=0");
    }
    return lines;
  }

  /** Has a customer ask for a person, and gives the id of the thread that opens. */
  String handOff(String customer) throws IOException, InterruptedException {
    post("/api/console/customers/" + customer + "/presses", "{\"button\":\"associate\"}");
    lines(messagesOf(customer), 2);
    return getJson("/api/console/desk/threads").get(0).get("id").asText();
  }

  @Override
  public void close() {
    bot.close();
    console.close();
  }
}
