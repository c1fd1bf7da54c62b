package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.app.wiring.DataFolder;
import dev.headset.app.wiring.Demo;
import dev.headset.app.wiring.DemoSettings;
import dev.headset.app.wiring.Stores;
import dev.headset.config.Environment;
import dev.headset.store.Store;
import dev.headset.store.StoreAddress;
import dev.headset.testkit.PostgresRows;
import dev.headset.testkit.TestPostgres;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
    List<String> theirs;
    try (Demo.Started demo = start()) {
      theirs = everythingOf(livedThrough(new Page(demo.address())));
      anotherIsThere(new Page(demo.address()));
    }

    Typed typed = forget(theirs);

    assertEquals(0, typed.code(), typed.err());
    onlyTheOtherIsLeft(theirs);
  }

  @Test
  void whileTheBotRunsItIsTheBotThatForgets() throws Exception {
    try (Demo.Started demo = start()) {
      Page page = new Page(demo.address());
      List<String> theirs = everythingOf(livedThrough(page));
      String other = anotherIsThere(page);

      Typed typed = forget(theirs);

      assertEquals(0, typed.code(), typed.err());
      onlyTheOtherIsLeft(theirs);
      assertTrue(page.chat(theirs.get(0)).has("error"), "there is no such customer any more");
      page.says(other, "123-4567890-1234567");
      page.awaitShown(other, "123-4567890-1234567");

      Typed again = forget(theirs);

      assertEquals(1, again.code(), again.out());
      assertTrue(again.err().contains("othing is known"), again.err());
    }
  }

  @Test
  void whereTheBotEndsBeforeItAnswersTheCommandForgets() throws Exception {
    List<String> theirs;
    try (Demo.Started demo = start()) {
      theirs = everythingOf(livedThrough(new Page(demo.address())));
      anotherIsThere(new Page(demo.address()));
    }
    ExecutorService beside = Executors.newSingleThreadExecutor();
    try {
      Future<Typed> typed;
      try (Store deaf =
          Stores.open(StoreAddress.of(new DataFolder(folder.resolve("data")).storeUrl()))) {
        typed = beside.submit(() -> forget(theirs));
        Awaitility.await("it is asked")
            .until(() -> !deaf.read(tables -> tables.requests().open()).isEmpty());
      }

      assertEquals(0, typed.get(30, TimeUnit.SECONDS).code());
    } finally {
      beside.shutdownNow();
    }
    onlyTheOtherIsLeft(theirs);
  }

  @Test
  void noRowOfTheirsIsLeftInPostgres() throws Exception {
    List<String> theirs;
    try (Demo.Started demo = start()) {
      theirs = everythingOf(livedThrough(new Page(demo.address())));
      anotherIsThere(new Page(demo.address()));
    }
    StoreAddress postgres = TestPostgres.fresh();
    Typed moved =
        Typed.in(
            Map.of("PGPASSWORD", postgres.password().orElseThrow()),
            "",
            "migrate",
            "--data",
            folder.resolve("data").toString(),
            "--to",
            postgres.url(),
            "--user",
            postgres.user().orElseThrow());
    assertEquals(0, moved.code(), moved.err());
    for (String words : theirs) {
      assertTrue(!PostgresRows.holding(postgres, words).isEmpty(), words);
    }

    Typed typed =
        Typed.of(
            "forget",
            "console:" + theirs.get(0),
            "--config",
            Sample.copyWithStore(folder, postgres).toString());

    assertEquals(0, typed.code(), typed.err());
    for (String words : theirs) {
      assertEquals(List.of(), PostgresRows.holding(postgres, words), words);
    }
    for (String words : OF_ANOTHER) {
      assertTrue(!PostgresRows.holding(postgres, words).isEmpty(), words);
    }
  }

  private List<String> everythingOf(String customer) throws IOException {
    List<String> theirs = new ArrayList<>(List.of(customer));
    theirs.addAll(SAID);
    for (String words : theirs) {
      assertTrue(!holding(words).isEmpty(), words + " was never kept, so this proves nothing");
    }
    return theirs;
  }

  private static String anotherIsThere(Page page) throws Exception {
    String other = page.customer("Hannelorka", "en");
    page.says(other, "kaleidoskopczyk");
    page.awaitShown(other, "kaleidoskopczyk");
    return other;
  }

  private Typed forget(List<String> theirs) {
    return Typed.of(
        "forget", "console:" + theirs.get(0), "--data", folder.resolve("data").toString());
  }

  private void onlyTheOtherIsLeft(List<String> theirs) throws IOException {
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
