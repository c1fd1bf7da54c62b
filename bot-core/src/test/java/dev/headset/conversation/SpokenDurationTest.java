package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenDurationTest {

  @ParameterizedTest
  @CsvSource({
    "30m, PT30M",
    "45, PT45M",
    "90 min, PT90M",
    "2h, PT2H",
    "2 H, PT2H",
    "2 godz, PT2H",
    "2g, PT2H",
    "1d, PT24H",
    "30d, PT720H",
    "1, PT1M"
  })
  void readAsStaffTypeIt(String typed, Duration length) {
    assertEquals(Optional.of(length), SpokenDuration.read(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "m",
        "0m",
        "31d",
        "10000m",
        "99999999999999999999m",
        "-5m",
        "5y",
        "half",
        "2h30"
      })
  void whatIsNoLengthOrOutOfRangeIsNotRead(String typed) {
    assertEquals(Optional.empty(), SpokenDuration.read(typed));
  }
}
