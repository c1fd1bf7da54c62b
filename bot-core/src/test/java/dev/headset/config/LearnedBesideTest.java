package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.headset.text.Language;
import dev.headset.understanding.Utterance;
import dev.headset.understanding.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Learning beside the start. */
class LearnedBesideTest {

  private static final Language EN = new Language("en");
  private static final Utterance ASKED = new Utterance("hello", EN, false, Optional.empty());
  private static final Verdict VERDICT =
      new Verdict(EN, Verdict.Kind.SMALL_TALK, Optional.empty(), 1, List.of(), Set.of(), List.of());

  @Test
  void theStartGoesOnMeanwhileAndWhoAsksWaits() {
    CountDownLatch mayLearn = new CountDownLatch(1);
    LearnedBeside understanding =
        new LearnedBeside(
            () -> {
              awaitQuietly(mayLearn);
              return utterance -> VERDICT;
            });
    understanding.prepare();
    mayLearn.countDown();

    assertEquals(VERDICT, understanding.understand(ASKED));
  }

  @Test
  void itIsLearnedOnceAndNotBeforeItIsNeeded() {
    AtomicInteger times = new AtomicInteger();
    LearnedBeside understanding =
        new LearnedBeside(
            () -> {
              times.incrementAndGet();
              return utterance -> VERDICT;
            });
    assertEquals(0, times.get());

    understanding.prepare();
    understanding.understand(ASKED);
    understanding.understand(ASKED);

    assertEquals(1, times.get());
  }

  @Test
  void whatWentWrongIsToldToWhoAsks() {
    LearnedBeside understanding =
        new LearnedBeside(
            () -> {
              throw new IllegalStateException("no words");
            });

    assertEquals(
        "no words",
        assertThrows(IllegalStateException.class, () -> understanding.understand(ASKED))
            .getMessage());
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
