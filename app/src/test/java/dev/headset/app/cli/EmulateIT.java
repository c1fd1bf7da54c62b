package dev.headset.app.cli;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.Main;
import dev.headset.app.wiring.Run;
import dev.headset.app.wiring.StartConfig;
import dev.headset.config.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both platforms played from a terminal, and the bot that {@code run} starts between them. */
final class EmulateIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Path GUIDE = Path.of("..", "docs", "emulate.md");
  private static final String TYPED = "> ";

  @TempDir private Path folder;

  private final PipedOutputStream keyboard = new PipedOutputStream();
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @Test
  void theGuidesExampleGoesAsItSays() throws Exception {
    Path config = folder.resolve("tried");
    CompletableFuture<Integer> emulate = emulate("--write", config.toString());
    awaitShown("./headset run --config " + config);
    Path file = config.resolve("headset.yaml");
    Files.writeString(file, Files.readString(file).replace("port: 8420", "port: 0"));
    Environment environment = Environment.of(Map.of());
    try (Run.Started bot = Run.start(StartConfig.read(config, environment), Clock.systemUTC())) {
      await().atMost(PATIENCE).until(bot.platforms()::serving);

      for (String line : example()) {
        if (line.startsWith(TYPED)) {
          type(line.substring(TYPED.length()));
        } else {
          awaitShown(line.split("…", 2)[0].strip());
        }
      }
    }
    keyboard.close();

    assertEquals(0, emulate.get(10, TimeUnit.SECONDS));
  }

  @Test
  void aLineThatNamesNoPlatformIsAskedBackAndHelpTellsOfAll() throws Exception {
    CompletableFuture<Integer> emulate = emulate();
    awaitShown("gateway_url: \"ws://127.0.0.1:");
    awaitShown("#   billing: telegram:-100");

    type("Ewa: hello");
    awaitShown("(put t: in front for Telegram, d: for Discord");
    type("t: Ewa");
    awaitShown("(that says nothing to do there");
    type("help");
    awaitShown("t: Ewa opens the chat");
    awaitShown("d: Ewa closes DMs");
    keyboard.close();

    assertEquals(0, emulate.get(10, TimeUnit.SECONDS));
  }

  @Test
  void aPortThatIsTakenIsToldInASentence() throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket taken = new ServerSocket(0, 1, here)) {
      String port = String.valueOf(taken.getLocalPort());

      Typed typed = Typed.of(command("--telegram-port", "0", "--discord-port", port));

      assertEquals(3, typed.code(), typed.err());
      assertEquals(1, typed.errorLines().size(), typed.err());
      assertTrue(typed.err().contains("--discord-port"), typed.err());
    }
  }

  @Test
  void whatStandsInAFolderIsNotOverwritten() throws IOException {
    Path there = Files.writeString(folder.resolve("headset.yaml"), "mine");

    Typed typed = Typed.of(command("--write", folder.toString()));

    assertEquals(2, typed.code());
    assertEquals(1, typed.errorLines().size(), typed.err());
    assertEquals("mine", Files.readString(there));
  }

  /** The lines of the guide's example: what is typed, and what is shown. */
  private static List<String> example() throws IOException {
    String guide = Files.readString(GUIDE);
    String example = guide.split("```chat\n", 2)[1].split("```", 2)[0];
    return example.lines().filter(line -> !line.isBlank()).toList();
  }

  private CompletableFuture<Integer> emulate(String... more) throws IOException {
    PipedInputStream typed = new PipedInputStream(keyboard);
    PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
    String[] command = command("--telegram-port", "0", "--discord-port", "0");
    String[] all = java.util.Arrays.copyOf(command, command.length + more.length);
    System.arraycopy(more, 0, all, command.length, more.length);
    return CompletableFuture.supplyAsync(
        () -> Main.run(all, new Terminal(typed, out, out, Environment.of(Map.of()))));
  }

  private static String[] command(String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "emulate";
    all[1] = "--config";
    all[2] = Sample.CONFIG;
    System.arraycopy(more, 0, all, 3, more.length);
    return all;
  }

  private void type(String line) throws IOException {
    keyboard.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    keyboard.flush();
  }

  private void awaitShown(String words) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              String shown = screen.toString(StandardCharsets.UTF_8);
              assertTrue(shown.contains(words), () -> words + " is not in:\n" + shown);
            });
  }
}
