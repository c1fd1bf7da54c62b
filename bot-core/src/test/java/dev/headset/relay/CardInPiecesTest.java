package dev.headset.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardInPiecesTest {

  private static final String NEXT = " \\+ ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4111 1111 + 1111 1111 | •••• •••• + •••• ••••",
        "41111111 + 11111111 | •••••••• + ••••••••",
        "4111-1111- + 1111-1111 | ••••-••••- + ••••-••••",
        "4111 + 1111 1111 1111 | •••• + •••• •••• ••••",
        "4111 1111 1111 + 1111 | •••• •••• •••• + ••••",
        "4111 + 1111 + 1111 + 1111 | •••• + •••• + •••• + ••••",
        "4111 1111 + 1111 + 1111 | •••• •••• + •••• + ••••",
        "4111 1111 11 + 11 1111 | •••• •••• •• + •• ••••",
        "card: 4111 1111 + 1111 1111 exp 12/27 | card: •••• •••• + •••• •••• exp 12/27",
        "4111 1111 + 1111 1111 12/27 123 | •••• •••• + •••• •••• 12/27 123",
        "it is 4111 1111, wait + and 1111 1111. | it is •••• ••••, wait + and •••• ••••.",
        "3782 822463 + 10005 | •••• •••••• + •••••",
        "3782 + 822463 10005 | •••• + •••••• •••••",
        "3056 930902 + 5904 | •••• •••••• + ••••",
        "my card is 411111111 + 1111111 | my card is ••••••••• + •••••••",
        "numer karty 411111 + 1111111111 | numer karty •••••• + ••••••••••",
        "４１１１ １１１１ + １１１１ １１１１ | •••• •••• + •••• ••••",
        "٤١١١ ١١١١ + ١١١١ ١١١١ | •••• •••• + •••• ••••",
        "order 5 + 4111 1111 + 1111 1111 | order 5 + •••• •••• + •••• ••••"
      })
  void piecesThatMakeACardAreHidden(String told, String hidden) {
    assertEquals(
        Optional.of(List.of(hidden.split(NEXT, -1))),
        CardInPieces.mask(List.of(told.split(NEXT, -1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123-4567890-1234567 + 123-4567890-1234567",
        "123-4567890-1234567 + 4111",
        "4111 1111 + 1111 1112",
        "9111 1111 + 1111 1111",
        "411111111 + 1111111",
        "411 111 111 + 1111111",
        "+41 11 11 11 + 1111 1111",
        "4111-1111-111 + 1111-1111111",
        "order #41111111 + 11111111",
        "RR41111111 + 11111111PL",
        "4111 1111 + 1111 1111 1111 1111",
        "4111 1111 + hello",
        "hello + 4111 1111",
        "12.05.2026 + 14:30",
        " + ",
        "4111 1111"
      })
  void otherNumbersAreLeftAsTheyAre(String told) {
    assertEquals(Optional.empty(), CardInPieces.mask(List.of(told.split(NEXT, -1))));
  }

  @Test
  void numberThatCanBePartOfNoneIsNotKept() {
    assertFalse(CardInPieces.mayHoldPiece("123-4567890-1234567"));
    assertFalse(CardInPieces.mayHoldPiece("hello"));
    assertTrue(CardInPieces.mayHoldPiece("4111 1111"));
  }

  @Test
  void manyLongMessagesAreReadInReasonableTime() {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      told.add("1 2 3 4 5 6 7 8, a ".repeat(500));
    }
    assertEquals(Optional.empty(), CardInPieces.mask(told));
  }

  private record Pair(String what, int mistakenAtMost, Function<Random, List<String>> told) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static final int PAIRS = 20_000;

  static Stream<Pair> numbersThatFollowOneAnother() {
    return Stream.of(
        new Pair("two orders", 0, random -> List.of(order(random), order(random))),
        new Pair("an order and a phone", 0, random -> List.of(order(random), phone(random))),
        new Pair("a phone and an order", 0, random -> List.of(phone(random), order(random))),
        new Pair("two phones", 0, random -> List.of(phone(random), phone(random))),
        new Pair(
            "a phone and seven digits", 0, random -> List.of(digits(random, 9), digits(random, 7))),
        new Pair("a phone and a parcel", 0, random -> List.of(phone(random), parcel(random))),
        new Pair("two parcels", 0, random -> List.of(parcel(random), parcel(random))),
        new Pair("an order and a day", 0, random -> List.of(order(random), day(random))),
        new Pair("a phone and a day", 0, random -> List.of(phone(random), day(random))),
        // Nothing tells these from a card in two halves: their kind is what is left to chance.
        new Pair(
            "eight digits twice", 600, random -> List.of(digits(random, 8), digits(random, 8))));
  }

  @ParameterizedTest
  @MethodSource("numbersThatFollowOneAnother")
  void numbersThatLookAlikeAreSeldomTakenForACard(Pair pair) {
    Random random = new Random(4111);
    int mistaken = 0;
    for (int i = 0; i < PAIRS; i++) {
      mistaken += CardInPieces.mask(pair.told().apply(random)).isPresent() ? 1 : 0;
    }
    assertTrue(mistaken <= pair.mistakenAtMost(), pair + ": " + mistaken + " of " + PAIRS);
  }

  private static String order(Random random) {
    String number = digits(random, 3) + "-" + digits(random, 7) + "-" + digits(random, 7);
    return random.nextBoolean() ? number : "order " + number;
  }

  private static String phone(Random random) {
    String three = digits(random, 3);
    return switch (random.nextInt(7)) {
      case 0 -> three + " " + digits(random, 3) + " " + digits(random, 3);
      case 1 -> three + "-" + digits(random, 3) + "-" + digits(random, 3);
      case 2 -> "+48 " + three + " " + digits(random, 3) + " " + digits(random, 3);
      case 3 -> "(" + three + ") " + digits(random, 3) + "-" + digits(random, 4);
      case 4 -> digits(random, 9);
      case 5 -> digits(random, 2) + " " + three + " " + digits(random, 2) + " " + digits(random, 2);
      default -> "+44 20 " + digits(random, 4) + " " + digits(random, 4);
    };
  }

  private static String parcel(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> "1Z" + digits(random, 3) + "AA" + digits(random, 10);
      case 1 -> "RR" + digits(random, 9) + "PL";
      case 2 -> digits(random, 24);
      case 3 -> "JD" + digits(random, 18);
      default -> digits(random, 10);
    };
  }

  private static String day(Random random) {
    return String.format(
        Locale.ROOT, "%02d.%02d.2026", 1 + random.nextInt(28), 1 + random.nextInt(12));
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }
}
