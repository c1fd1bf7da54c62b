package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Any text gives a verdict. {@code -Dhostile.texts=100000} asks more of them than a build does. */
class HostileTextsTest {

  private static final int TEXTS = Integer.getInteger("hostile.texts", 10_000);
  private static final long SEED = 20261129;

  private final Understanding understanding = SampleConfig.playbook().understanding();
  private final List<TopicId> topics =
      List.copyOf(SampleConfig.playbook().topics().topics().keySet());
  private final List<Language> languages = SampleConfig.playbook().languages();

  @Test
  void eachGetsAVerdictThatIsWellFormed() {
    HostileTexts texts = new HostileTexts(SEED, sentences());
    for (int at = 0; at < TEXTS; at++) {
      String text = texts.next();
      Optional<TopicId> within =
          at % 3 == 0 ? Optional.of(topics.get(at % topics.size())) : Optional.empty();
      Language language = languages.get(at % languages.size());
      try {
        assertWellFormed(
            understanding.understand(new Utterance(text, language, at % 5 == 0, within)));
      } catch (RuntimeException e) {
        throw new AssertionError("text " + at + ": " + inHex(text), e);
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameTexts() {
    HostileTexts one = new HostileTexts(SEED, sentences());
    HostileTexts other = new HostileTexts(SEED, sentences());
    for (int at = 0; at < 100; at++) {
      assertEquals(one.next(), other.next());
    }
  }

  private void assertWellFormed(Verdict verdict) {
    List<Double> confidences = new ArrayList<>(List.of(verdict.confidence()));
    verdict.candidates().forEach(each -> confidences.add(each.confidence()));
    assertTrue(confidences.stream().allMatch(each -> each >= 0 && each <= 1), verdict::toString);
    assertTrue(verdict.candidates().size() <= 3, verdict::toString);
    List<TopicId> found =
        verdict.candidates().stream().map(Verdict.Candidate::topic).distinct().toList();
    assertEquals(verdict.candidates().size(), found.size(), verdict::toString);
    assertTrue(topics.containsAll(found), verdict::toString);
    List<Double> ordered = confidences.subList(1, confidences.size());
    assertEquals(ordered.stream().sorted(Comparator.reverseOrder()).toList(), ordered);
    boolean onTopic =
        verdict.kind() == Verdict.Kind.TOPIC || verdict.kind() == Verdict.Kind.CONFIRM;
    assertEquals(onTopic ? found.stream().findFirst() : Optional.empty(), verdict.topic());
    assertTrue(languages.contains(verdict.language()), verdict::toString);
  }

  private static List<String> sentences() {
    return SampleConfig.playbook().topics().topics().values().stream()
        .flatMap(topic -> topic.examples().values().stream())
        .flatMap(List::stream)
        .toList();
  }

  private static String inHex(String text) {
    StringBuilder hex = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_16BE)) {
      hex.append(String.format("%02x", each));
    }
    return hex.substring(0, Math.min(hex.length(), 4_000));
  }
}
