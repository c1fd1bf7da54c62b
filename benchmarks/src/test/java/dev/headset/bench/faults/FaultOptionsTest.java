package dev.headset.bench.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FaultOptionsTest {

  private static FaultOptions of(String... arguments) {
    return FaultOptions.of(List.of(arguments));
  }

  @Test
  void withoutAnyItRunsOnBothStoresForAMinuteEach() {
    FaultOptions options = of();
    assertEquals(Set.of("sqlite", "postgresql"), options.stores());
    assertEquals(Duration.ofMinutes(1), options.time());
    assertEquals(200, options.customers());
    assertFalse(options.isLong());
  }

  @Test
  void theLongFormKillsTwoHundredTimes() {
    FaultOptions options = of("--long", "--store", "sqlite", "--seed", "7");
    assertTrue(options.isLong());
    assertEquals(200, options.kills());
    assertEquals(7, options.seed());
    assertEquals(Set.of("sqlite"), options.stores());
  }

  @Test
  void whatIsNotUnderstoodIsSaidInWords() {
    assertEquals("bench faults knows no --fast", message("--fast"));
    assertEquals("--seed takes a number, not x", message("--seed", "x"));
    assertEquals("--seed takes a value", message("--seed"));
    assertEquals("--store takes sqlite or postgresql", message("--store", "mysql"));
    assertEquals("--customers takes 1 to 999", message("--customers", "1000"));
  }

  private static String message(String... arguments) {
    return assertThrows(IllegalArgumentException.class, () -> of(arguments)).getMessage();
  }
}
