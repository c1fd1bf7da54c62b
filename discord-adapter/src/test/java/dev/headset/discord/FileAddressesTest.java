package dev.headset.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.headset.config.Secret;
import dev.headset.platform.Attachment;
import dev.headset.testkit.MemoryFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the addresses lead that Discord tells, and how much comes from there. */
class FileAddressesTest {

  private static final URI DISCORD = URI.create("https://discord.com/api/v10/");
  private static final int MOST = 1_000;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Timer timer = new Timer(Thread::new);
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          byte[] answer = "a file".getBytes(StandardCharsets.UTF_8);
          if (path.equals("/bomb")) {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer = zeros();
          }
          if (path.equals("/moved")) {
            exchange.getResponseHeaders().add("Location", url("/inside"));
            exchange.sendResponseHeaders(302, -1);
          } else {
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
          }
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    timer.close();
    threads.shutdownNow();
  }

  @Test
  void fileIsFetchedFromWhereItIs() {
    assertEquals(6, fetched(URI.create(url("/api/")), "/file").bytes());
  }

  @Test
  void fileThatMovedIsNotFollowed() {
    assertTrue(fetched(URI.create(url("/api/")), "/moved").file().isEmpty());
    assertTrue(!asked.contains("/inside"), asked::toString);
  }

  @Test
  void fileThatGrowsWhenItIsInflatedIsNotKept() {
    assertTrue(fetched(URI.create(url("/api/")), "/bomb").file().isEmpty());
  }

  @Test
  void discordItselfLeadsToNoMachineOfThisNetwork() {
    assertTrue(fetched(DISCORD, "/file").file().isEmpty());
    assertEquals(List.of(), asked);
  }

  @Test
  void answerThatGrowsWithoutEndIsBrokenOff() throws IOException {
    OkHttpClient api = new OkHttpClient.Builder().addInterceptor(new AnswerCheck()).build();
    Request request = new Request.Builder().url(url("/bomb")).build();
    try (Response answer = api.newCall(request).execute()) {
      assertThrows(IOException.class, () -> answer.body().byteStream().readAllBytes());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1,false",
    "127.9.9.9,false",
    "0.0.0.0,false",
    "10.1.2.3,false",
    "172.16.0.1,false",
    "192.168.1.1,false",
    "169.254.169.254,false",
    "224.0.0.1,false",
    "::1,false",
    "::,false",
    "fe80::1,false",
    "fd00:ec2::254,false",
    "::ffff:127.0.0.1,false",
    "162.159.128.233,true",
    "2606:4700::6810:84e5,true"
  })
  void addressesOfPrivateNetworksAreNone(String address, boolean isPublic) throws IOException {
    assertEquals(isPublic, PublicOnly.isPublic(InetAddress.getByName(address)));
  }

  private Attachment fetched(URI api, String path) {
    Login login =
        new Login(
            new Secret("a.b.c"), api, Optional.empty(), DiscordTimings.defaults(), threads, timer);
    Downloads downloads =
        new Downloads(login.files(), new MemoryFiles(), () -> MOST, Duration.ofSeconds(5));
    try {
      return downloads.fetch(
          new Enclosure(
              new Attachment(Attachment.Kind.DOCUMENT, "a.txt", "text/plain", 6, Optional.empty()),
              Optional.of(url(path))));
    } finally {
      login.close();
    }
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static byte[] zeros() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[(int) BoundedAnswer.MOST_BYTES + 1]);
    }
    return packed.toByteArray();
  }
}
