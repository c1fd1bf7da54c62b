package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever lists the processes of a machine reads what was typed: no secret is among it. */
final class SecretsOnTheCommandLineTest {

  private static final Pattern ASKS_FOR_ONE =
      Pattern.compile("--[a-z-]*(password|token|secret|key)|<(password|token|secret)>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "init",
        "run",
        "check",
        "doctor",
        "ask",
        "topics",
        "export",
        "forget",
        "backup",
        "health",
        "parked",
        "migrate",
        "password",
        "emulate"
      })
  void noCommandTakesASecretFromIt(String command) {
    String help = Typed.of(command, "--help").out();

    assertTrue(help.contains("Usage: headset " + command));
    assertFalse(ASKS_FOR_ONE.matcher(help).find(), help);
  }

  @Test
  void passwordInAStoresAddressIsRefusedAndNotRepeated() {
    Typed typed =
        Typed.of("migrate", "--to", "jdbc:postgresql://127.0.0.1/headset?Password=hunter2");

    assertEquals(2, typed.code());
    assertFalse((typed.out() + typed.err()).contains("hunter2"), typed.err());
    assertTrue(typed.err().contains("PGPASSWORD"), typed.err());
  }
}
