package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.app.wiring.Demo;
import dev.headset.app.wiring.DemoSettings;
import dev.headset.config.Environment;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a customer in the data folder, byte for byte, once they are forgotten. */
final class ForgetIT {

  private static final List<String> SAID =
      List.of(
          "Zdzichomira",
          "quetzalfeather",
          "brontowelt",
          "mammutschiff",
          "vellichortext",
          "zirconia");
  private static final List<String> OF_ANOTHER = List.of("Hannelorka", "kaleidoskopczyk");

  @TempDir private Path folder;

  @Test
  void nothingOfThemIsLeftAndAllOfTheOthersIs() throws Exception {
    String customer;
    try (Demo.Started demo = start()) {
      Page page = new Page(demo.address());
      customer = livedThrough(page);
      String other = page.customer("Hannelorka", "en");
      page.says(other, "kaleidoskopczyk");
      page.awaitShown(other, "kaleidoskopczyk");
    }
    List<String> theirs = new ArrayList<>(SAID);
    theirs.add(customer);
    for (String words : theirs) {
      assertTrue(!holding(words).isEmpty(), words + " was never kept, so this proves nothing");
    }

    Typed typed =
        Typed.of("forget", "console:" + customer, "--data", folder.resolve("data").toString());

    assertEquals(0, typed.code(), typed.err());
    for (String words : theirs) {
      assertEquals(List.of(), holding(words), words);
    }
    for (String words : OF_ANOTHER) {
      assertTrue(!holding(words).isEmpty(), words);
    }
  }

  /** A whole case, with what was not understood, a file, notes of staff and a change of mind. */
  private static String livedThrough(Page page) throws Exception {
    String customer = page.customer("Zdzichomira", "en");
    page.says(customer, "quetzalfeather");
    page.awaitShown(customer, "quetzalfeather");
    page.says(customer, "I want to talk to a person about the brontowelt");
    JsonNode thread = page.awaitThread();
    String id = thread.path("id").asText();
    page.staffSays(id, "Anna", "/claim");
    page.staffSays(id, "Anna", "/note she is known for the vellichortext");
    page.staffSays(id, "Anna", "your mammutschiff is under way");
    page.awaitShown(customer, "mammutschiff");
    page.sends(
        customer,
        "zirconia.txt",
        "text/plain",
        "zirconia, byte for byte".getBytes(StandardCharsets.UTF_8));
    page.awaitShown(customer, "zirconia.txt");
    page.staffSays(id, "Anna", "/close");
    Awaitility.await("the case is closed")
        .until(() -> page.threads().toString().contains("closed"));
    return customer;
  }

  /** The files of the data folder with these words in them or in their name. */
  private List<String> holding(String words) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (Charset charset :
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
          String wanted = new String(words.getBytes(charset), StandardCharsets.ISO_8859_1);
          if (bytes.contains(wanted) || file.getFileName().toString().contains(words)) {
            found.add(folder.relativize(file) + " in " + charset);
          }
        }
      }
    }
    return found;
  }

  private Demo.Started start() throws Exception {
    return Demo.start(
        new DemoSettings(Path.of(Sample.CONFIG), folder.resolve("data"), 0),
        Environment.of(Map.of()),
        Clock.systemUTC());
  }
}
