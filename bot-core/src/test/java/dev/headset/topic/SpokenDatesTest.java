package dev.headset.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenDatesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-20 | 2026-11-20",
        "2026-1-2 | 2026-01-02",
        "20.11.2026 | 2026-11-20",
        "20.11.26 | 2026-11-20",
        "20/11 | 2026-11-20",
        "20-11-2026 | 2026-11-20",
        "5.1. | 2026-01-05",
        "on 20 November | 2026-11-20",
        "20th of November 2025 | 2025-11-20",
        "Nov 20 | 2026-11-20",
        "November 3rd, 2025 | 2025-11-03",
        "20 listopada | 2026-11-20",
        "3 października 2025 r. | 2025-10-03",
        "1 września | 2026-09-01",
        "today | 2026-11-25",
        "dziś rano | 2026-11-25",
        "yesterday at 5 | 2026-11-24",
        "wczoraj | 2026-11-24",
        "the day before yesterday | 2026-11-23",
        "przedwczoraj wieczorem | 2026-11-23",
        "3 days ago | 2026-11-22",
        "3 dni temu | 2026-11-22",
        "a week ago | 2026-11-18",
        "tydzień temu | 2026-11-18",
        "2 weeks ago | 2026-11-11",
        "2 tygodnie temu | 2026-11-11",
        "I think it was 20.11.2026, in the evening | 2026-11-20",
        "at 10.30 on 5 May | 2026-05-05"
      })
  void readAsPeopleWriteThem(String typed, LocalDate day) {
    assertEquals(Optional.of(day), SpokenDates.read(typed, TODAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"24.12 | 2025-12-24", "26 November | 2025-11-26", "25 November | 2026-11-25"})
  void dayWithoutAYearIsTheLastOneThatCame(String typed, LocalDate day) {
    assertEquals(Optional.of(day), SpokenDates.read(typed, TODAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12/24/2025 | 2025-12-24", "03/04/2026 | 2026-04-03"})
  void monthComesFirstOnlyWhereItCannotBeTheDay(String typed, LocalDate day) {
    assertEquals(Optional.of(day), SpokenDates.read(typed, TODAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no idea",
        "31.02.2026",
        "2026-13-01",
        "0.0.2026",
        "99.99",
        "a long time ago",
        "order 123-4567890-1234567",
        "it cost 49.99"
      })
  void otherThingsAreNoDay(String typed) {
    assertEquals(Optional.empty(), SpokenDates.read(typed, TODAY));
  }
}
