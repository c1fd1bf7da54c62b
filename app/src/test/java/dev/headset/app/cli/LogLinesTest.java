package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever gets into a line of the log, it stays one event that looks like none but itself. */
class LogLinesTest {

  private static final Pattern EVENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.+Z-]+ (INFO|WARN|ERROR) .*");
  private static final String FORGED = "2026-11-30T10:00:00.000Z WARN  d.h.engine.Turn: forged";

  private final LoggerContext context = new LoggerContext();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private Logger log;

  @BeforeEach
  @SuppressWarnings("unchecked")
  void configureAsTheBotDoes() throws Exception {
    context.setMDCAdapter(new LogbackMDCAdapter());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(getClass().getResource("/logback.xml"));
    ((OutputStreamAppender<ILoggingEvent>)
            context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("stderr"))
        .setOutputStream(written);
    log = context.getLogger("dev.headset.some");
  }

  @AfterEach
  void stop() {
    context.stop();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ewa\n" + FORGED,
        "Ewa\r\n" + FORGED,
        "Ewa\r" + FORGED,
        "Ewa\u0085" + FORGED,
        "Ewa\u2028" + FORGED,
        "Ewa\u000b" + FORGED,
        "Ewa\u001b[2K\u001b[1A" + FORGED,
        "Ewa\u009b2K",
        "Ewa\b\b\b",
        "Ewa\u202e" + FORGED,
        "Ewa\u2067"
      })
  void nameThatForgesALineForgesNone(String name) {
    log.warn("{} said something", name, new IllegalStateException("about " + name));

    List<String> lines = lines();
    assertEquals(
        1, lines.stream().filter(line -> EVENT.matcher(line).matches()).count(), lines::toString);
    assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("    ")), lines::toString);
    assertFalse(
        text().codePoints().anyMatch(c -> c != '\n' && c != '\t' && Character.isISOControl(c)),
        lines::toString);
    assertFalse(text().matches("(?s).*[\u2028\u202e\u2067].*"), lines::toString);
  }

  @Test
  void wordsAndWhatBelongsToThemStayAsTheyAre() {
    log.info("Zażółć {} 👋", "a\n  b");

    assertTrue(text().endsWith("Zażółć a\n      b 👋\n"), text());
  }

  private List<String> lines() {
    return text().lines().toList();
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
