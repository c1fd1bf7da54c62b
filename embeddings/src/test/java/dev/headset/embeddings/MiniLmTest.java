package dev.headset.embeddings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.text.Language;
import dev.headset.understanding.SentenceVectors;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MiniLmTest {

  private static final MiniLm MODEL = new MiniLm();

  @ParameterizedTest
  @CsvSource({
    "where is my parcel, has the delivery been sent yet, the soup is too hot",
    "I want my money back, how do I get a refund, my screen stays black",
    "the film keeps stopping, streaming stutters all the time, change my address",
    "my card was refused, why can't I pay with my visa, cancel my membership"
  })
  void paraphraseIsNearerThanAStranger(String text, String paraphrase, String stranger) {
    double near = cosine(text, paraphrase);
    double far = cosine(text, stranger);
    assertTrue(near > far, () -> near + " and " + far);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\uD800", "👩‍👩‍👧", "\u0000", "żółć", "a", "?!?!", "\u202Eabc"})
  void anyTextHasAVectorOfLengthOne(String text) {
    assertEquals(1, cosine(text, text), 1e-4);
  }

  @Test
  void longTextHasTheVectorOfItsBeginning() {
    assertArrayEquals(
        MODEL.of("my parcel ".repeat(200)), MODEL.of("my parcel ".repeat(20_000)), 1e-6f);
  }

  @Test
  void vectorThatIsHandedOutIsTheCallersOwn() {
    float[] first = MODEL.of("hello there");
    first[0] = 99;
    assertFalse(MODEL.of("hello there")[0] > 1);
  }

  @Test
  void readsEnglishAlone() {
    assertTrue(MODEL.reads(new Language("en")));
    assertFalse(MODEL.reads(new Language("pl")));
  }

  @Test
  void isFoundByTheBot() {
    assertInstanceOf(
        MiniLm.class, ServiceLoader.load(SentenceVectors.class).findFirst().orElseThrow());
  }

  private static double cosine(String text, String other) {
    float[] one = MODEL.of(text);
    float[] two = MODEL.of(other);
    assertEquals(MODEL.dimension(), one.length);
    double sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += one[at] * two[at];
    }
    return sum;
  }
}
