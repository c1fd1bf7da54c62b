package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.app.wiring.DataFolder;
import dev.headset.app.wiring.Demo;
import dev.headset.app.wiring.DemoSettings;
import dev.headset.config.Environment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoIT {

  @TempDir private Path folder;

  @Test
  void aParcelIsFoundAndAPersonComesAndTheCaseIsExportedAndForgotten() throws Exception {
    String number;
    String customer;
    try (Demo.Started demo = start()) {
      Page page = new Page(demo.address());
      customer = page.customer("Ewa", "pl");
      page.says(customer, "gdzie jest moja paczka?");
      page.says(customer, "123-4567890-1234567");
      page.awaitShown(customer, "Swift Parcel");
      page.says(customer, "chce rozmawiac z konsultantem");
      JsonNode thread = page.awaitThread();
      number = thread.path("case").asText();
      page.staffSays(thread.path("id").asText(), "Anna", "/claim");
      page.staffSays(thread.path("id").asText(), "Anna", "Dzień dobry <b>Ewo</b>");
      page.awaitShown(customer, "Dzień dobry <b>Ewo</b>");

      Typed beside = typed("export", number.toLowerCase(Locale.ROOT));
      assertEquals(0, beside.code(), beside.err());
      assertTrue(beside.out().contains("Anna: Dzień dobry <b>Ewo</b>"), beside.out());
    }

    Typed html = typed("export", number, "--format", "html");
    assertTrue(html.out().contains("&lt;b&gt;Ewo&lt;/b&gt;"), html.out());
    assertFalse(html.out().contains("<b>"), html.out());
    assertEquals(0, typed("forget", "console:" + customer).code());
    assertFalse(typed("export", number).out().contains("Ewo"));
    assertEquals(1, typed("forget", "console:" + customer).code());
    try (Demo.Started demo = start()) {
      assertTrue(new Page(demo.address()).threads().isEmpty());
    }
  }

  @Test
  void theOperatorsPageTakesTheDemosToken() throws Exception {
    try (Demo.Started demo = start()) {
      Page page = new Page(demo.address());
      page.awaitShown(greeted(page), "Ewa");

      String overview = page.open("/operator/api/overview").body();
      assertTrue(overview.contains("\"name\":\"Console\",\"state\":\"serving\""), overview);
      HttpResponse<String> without =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(demo.address().resolve("/operator/api/overview")).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertEquals(401, without.statusCode());
    }
  }

  @Test
  void healthReadinessAndMetricsNeedNoToken() throws Exception {
    try (Demo.Started demo = start()) {
      Page page = new Page(demo.address());
      page.awaitShown(greeted(page), "Ewa");

      assertEquals(200, page.open("/healthz").statusCode());
      assertEquals(200, page.open("/readyz").statusCode());
      String metrics = page.open("/metrics").body();
      assertTrue(metrics.contains("headset_updates_total{platform=\"console\"} 1.0"), metrics);
      assertTrue(metrics.contains("headset_decision_seconds_bucket"), metrics);
    }
  }

  @Test
  void theSameTokenOpensThePageAfterARestart() throws Exception {
    String before;
    try (Demo.Started demo = start()) {
      before = demo.address().getQuery();
    }
    try (Demo.Started demo = start()) {
      assertEquals(before, demo.address().getQuery());
    }
  }

  @Nested
  class WhatKeepsItFromStarting {

    @Test
    void aPortThatIsTaken() throws IOException {
      InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      try (ServerSocket taken = new ServerSocket(0, 1, here)) {
        refused(taken.getLocalPort(), "is taken");
      }
    }

    @Test
    void aDataFolderThatAnotherProcessHas() throws Exception {
      try (Demo.Started demo = start()) {
        Page page = new Page(demo.address());
        String customer = greeted(page);

        refused(0, "in use by another Headset");

        page.says(customer, "123-4567890-1234567");
        page.awaitShown(customer, "123-4567890-1234567");
      }
    }

    @Test
    void aFileInPlaceOfTheDataFolder() throws IOException {
      Files.writeString(folder.resolve("data"), "");

      refused(0, "data folder");
    }

    @Test
    void aStoreOfANewerVersionWhichStaysAsItIs() throws Exception {
      start().close();
      String url = new DataFolder(folder.resolve("data")).storeUrl();
      try (Connection store = DriverManager.getConnection(url)) {
        addMigrationOfTheFuture(store);
      }

      refused(0, "newer version of Headset");
    }

    @Test
    void aMistakeInTheConfig() throws IOException {
      Path config = Sample.brokenCopy(folder);

      Typed typed = typed("demo", "--port", "0", "--config", config.toString());

      assertEquals(1, typed.code());
      assertTrue(typed.err().contains("no_such_key"), typed.err());
    }

    private void refused(int port, String words) {
      Typed typed = typed("demo", "--config", Sample.CONFIG, "--port", String.valueOf(port));
      assertEquals(3, typed.code(), typed.err());
      assertEquals(1, typed.errorLines().size(), typed.err());
      assertTrue(typed.err().contains(words), typed.err());
      assertEquals("", typed.out());
    }
  }

  private static void addMigrationOfTheFuture(Connection store) throws SQLException {
    try (var statement = store.createStatement()) {
      statement.executeUpdate(
          "insert into flyway_schema_history (installed_rank, version, description, type, script,"
              + " checksum, installed_by, execution_time, success)"
              + " values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, 1)");
    }
  }

  private static String greeted(Page page) throws IOException, InterruptedException {
    String customer = page.customer("Ewa", "en");
    page.says(customer, "/start");
    page.awaitShown(customer, "Hello Ewa");
    return customer;
  }

  private Typed typed(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = folder.resolve("data").toString();
    return Typed.of(all);
  }

  private Demo.Started start() throws Exception {
    return Demo.start(
        new DemoSettings(Path.of(Sample.CONFIG), folder.resolve("data"), 0),
        Environment.of(Map.of()),
        Clock.systemUTC());
  }
}
