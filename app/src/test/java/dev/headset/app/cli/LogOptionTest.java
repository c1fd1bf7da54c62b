package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

final class LogOptionTest {

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("dev.headset.some");
  private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

  @BeforeEach
  void listen() {
    appender.setContext(root.getLoggerContext());
    appender.setOutputStream(written);
    root.iteratorForAppenders().forEachRemaining(others::add);
    others.forEach(root::detachAppender);
    root.addAppender(appender);
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(appender);
    others.forEach(root::addAppender);
    appender.stop();
  }

  @Test
  void jsonIsOneObjectForEachEventWithTheCaseThatItIsAbout() throws IOException {
    typed("--log", "json");
    appender.start();
    MDC.put("case", "HS-7K3F-9QMD");
    ours.warn("It took {} tries,\nand a \"quote\"", 3, new IllegalStateException("no\nluck"));
    MDC.remove("case");

    String text = written.toString(StandardCharsets.UTF_8);
    assertEquals(1, text.lines().count(), text);
    JsonNode event = new ObjectMapper().readTree(text);
    assertEquals("WARN", event.path("level").asText());
    assertEquals("dev.headset.some", event.path("loggerName").asText());
    assertEquals("It took 3 tries,\nand a \"quote\"", event.path("formattedMessage").asText());
    assertEquals("HS-7K3F-9QMD", event.at("/mdc/case").asText());
    assertEquals("no\nluck", event.at("/throwable/message").asText());
    assertTrue(event.path("timestamp").isIntegralNumber());
  }

  @Test
  void anotherFormIsAUsageError() {
    assertEquals(2, Typed.of("run", "--log", "xml").code());
  }

  private static void typed(String... arguments) {
    new CommandLine(new Some()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments);
  }

  @Command
  private static final class Some implements Runnable {
    @Mixin private final LogOption log = new LogOption();

    @Override
    public void run() {
      log.apply();
    }
  }
}
