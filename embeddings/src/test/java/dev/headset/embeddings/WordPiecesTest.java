package dev.headset.embeddings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

  private static final List<String> PIECES =
      List.of("[CLS]", "[SEP]", "[UNK]", "my", "parcel", "par", "##cel", "##s", "'", "?", "creme");

  private final WordPieces pieces = new WordPieces(vocabulary(), 8);

  @Test
  void longestKnownPieceComesFirst() {
    assertPieces("My parcels", "my", "parcel", "##s");
    assertPieces("parcel", "parcel");
  }

  @Test
  void punctuationStandsAlone() {
    assertPieces("my' parcel?", "my", "'", "parcel", "?");
  }

  @Test
  void diacriticsAndWhatIsNotSeenAreLeftOut() {
    assertPieces("Crème my\u200B\uFFFD\tmy", "creme", "my", "my");
  }

  @Test
  void wordWithoutKnownPiecesIsUnknown() {
    assertPieces("my żółw", "my", "[UNK]");
    assertPieces("x".repeat(150) + " my", "[UNK]", "my");
  }

  @Test
  void whatIsTooLongIsCut() {
    assertPieces("my ".repeat(9), "my", "my", "my", "my", "my", "my");
    assertPieces("my my my my my parcels", "my", "my", "my", "my", "my", "parcel");
  }

  private void assertPieces(String text, String... expected) {
    long[] numbers = pieces.of(text);
    assertEquals(0, numbers[0]);
    assertEquals(1, numbers[numbers.length - 1]);
    assertArrayEquals(
        expected,
        IntStream.range(1, numbers.length - 1)
            .mapToObj(at -> PIECES.get((int) numbers[at]))
            .toArray());
  }

  private static Map<String, Integer> vocabulary() {
    return IntStream.range(0, PIECES.size())
        .boxed()
        .collect(Collectors.toMap(PIECES::get, number -> number));
  }
}
