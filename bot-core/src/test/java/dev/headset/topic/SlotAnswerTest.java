package dev.headset.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.re2j.Pattern;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotAnswerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Language EN = new Language("en");
  private static final Language PL = new Language("pl");

  @Nested
  class OrderNumbers {

    private final Slot slot = slot(SlotType.PATTERN);

    @ParameterizedTest
    @ValueSource(
        strings = {
          "123-4567890-1234567",
          "  it's 123-4567890-1234567, thank you",
          "Nr:123-4567890-1234567.",
          "123–4567890–1234567",
          "123\u20114567890\u20111234567",
          "123 - 4567890 - 1234567"
        })
    void foundAnywhereInTheAnswer(String typed) {
      assertEquals(Optional.of("123-4567890-1234567"), read(slot, typed));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "123-4567890-123456",
          "123-4567890-12345678",
          "9123-4567890-1234567",
          "A123-4567890-1234567",
          "no idea",
          "",
          "   "
        })
    void notCutOutOfSomethingElse(String typed) {
      assertEquals(Optional.empty(), read(slot, typed));
    }

    @Test
    void heardInPassing() {
      assertEquals(
          Optional.of("123-4567890-1234567"),
          SlotAnswer.readInPassing(slot, "where is 123-4567890-1234567?"));
    }
  }

  @Nested
  class Amounts {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "49.99 | 49.99",
          "49,99 | 49.99",
          "49,99 zł | 49.99 PLN",
          "49,99zl | 49.99 PLN",
          "1 234,50 PLN | 1234.50 PLN",
          "1,234.50 | 1234.50",
          "1.234,50 € | 1234.50 EUR",
          "$20 | 20 USD",
          "£ 7.5 | 7.5 GBP",
          "PLN 120 | 120 PLN",
          "about 20 dollars, I guess | 20 USD",
          "20 euro. | 20 EUR",
          "120 | 120"
        })
    void readAsPeopleWriteThem(String typed, String amount) {
      assertEquals(Optional.of(amount), read(slot(SlotType.AMOUNT), typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"all of it", "", "zł", "123-4567890-1234567", "24.12.2025"})
    void otherThingsAreNone(String typed) {
      assertEquals(Optional.empty(), read(slot(SlotType.AMOUNT), typed));
    }
  }

  @Nested
  class EmailAddresses {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "ewa@example.com | ewa@example.com",
          "Ewa.Nowak+shop@Example.CO.uk | ewa.nowak+shop@example.co.uk",
          "it's ewa@example.com. | ewa@example.com",
          "<ewa@example.com> | ewa@example.com"
        })
    void foundAndLowered(String typed, String address) {
      assertEquals(Optional.of(address), read(slot(SlotType.EMAIL), typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ewa", "ewa@", "@example.com", "ewa@example", "ewa at example.com"})
    void halvesAreNone(String typed) {
      assertEquals(Optional.empty(), read(slot(SlotType.EMAIL), typed));
    }
  }

  @Nested
  class PhoneNumbers {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "+48 22 123 45 67 | +48221234567",
          "600-700-800 | 600700800",
          "(22) 123-45-67 | 221234567",
          "0048600700800 | 0048600700800",
          "call +1 (555) 010-9999 please | +15550109999"
        })
    void keptAsDigits(String typed, String number) {
      assertEquals(Optional.of(number), read(slot(SlotType.PHONE), typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "none", "123-4567890-1234567", "+", "123456789012345678"})
    void tooShortOrTooLongIsNone(String typed) {
      assertEquals(Optional.empty(), read(slot(SlotType.PHONE), typed));
    }
  }

  @Nested
  class Choices {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "cancel | cancel",
          "Cancel it! | cancel",
          "rezygnacja | cancel",
          "What it costs? | price",
          "CENA | price",
          "2 | price",
          "darmowa dostawa | delivery",
          "I'd like free delivery please | delivery"
        })
    void namedByIdLabelOrNumber(String typed, String choice) {
      assertEquals(Optional.of(choice), read(slot(SlotType.CHOICE), typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "something else", "cancel it and free delivery", "-"})
    void otherAnswersChooseNothing(String typed) {
      assertEquals(Optional.empty(), read(slot(SlotType.CHOICE), typed));
    }
  }

  @Test
  void textIsKeptAsTypedAndCutToAThousand() {
    assertEquals(Optional.of("a blue mug"), read(slot(SlotType.TEXT), "  a blue mug\n"));
    assertEquals(Optional.of("x".repeat(1_000)), read(slot(SlotType.TEXT), "x".repeat(5_000)));
  }

  @Test
  void dateIsKeptInTheFormOfIso() {
    assertEquals(Optional.of("2026-11-24"), read(slot(SlotType.DATE), "yesterday"));
  }

  @Test
  void yesNoAndFilesAreNotToldByTextAlone() {
    assertEquals(Optional.empty(), read(slot(SlotType.YES_NO), "yes"));
    assertEquals(Optional.empty(), read(slot(SlotType.FILE), "photo.jpg"));
  }

  private static Optional<String> read(Slot slot, String typed) {
    return SlotAnswer.read(slot, typed, TODAY);
  }

  private static Slot slot(SlotType type) {
    return new Slot(
        new SlotId("detail"),
        type,
        type == SlotType.PATTERN
            ? Optional.of(Pattern.compile("\\d{3}-\\d{7}-\\d{7}"))
            : Optional.empty(),
        type == SlotType.CHOICE
            ? List.of(
                new Slot.Choice("cancel", text("Cancel it", "Rezygnacja")),
                new Slot.Choice("price", text("What it costs", "Cena")),
                new Slot.Choice("delivery", text("Free delivery", "Darmowa dostawa")))
            : List.of(),
        false,
        text("Tell me", "Powiedz"),
        Optional.empty());
  }

  private static LocalText text(String english, String polish) {
    return new LocalText(Map.of(EN, english, PL, polish));
  }
}
