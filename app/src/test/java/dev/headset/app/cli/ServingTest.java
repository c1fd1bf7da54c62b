package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.headset.config.Environment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of a process that fails while it serves. */
final class ServingTest {

  private final Terminal terminal =
      new Terminal(
          new ByteArrayInputStream(new byte[0]),
          new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
          new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
          Environment.of(Map.of()));

  @Test
  void whatNobodyForesawClosesAllAndIsNoGoodEnd() {
    AtomicInteger closed = new AtomicInteger();
    IllegalStateException fault = new IllegalStateException("nobody foresaw it");

    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                Serving.until(
                    terminal,
                    out -> {
                      throw fault;
                    },
                    closed::incrementAndGet));

    assertSame(fault, thrown);
    assertEquals(1, closed.get());
  }
}
