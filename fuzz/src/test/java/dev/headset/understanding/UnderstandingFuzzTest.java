package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.headset.conversation.Playbook;
import dev.headset.fuzz.Given;
import dev.headset.relay.Records;
import java.util.Optional;

/** What customers write, as the sample's bot understands it. */
class UnderstandingFuzzTest {

  private static final Playbook PLAYBOOK = SampleConfig.playbook();

  @FuzzTest(maxDuration = Given.TIME)
  void anyTextHasAVerdict(byte[] given) {
    String text = Given.text(given);
    Verdict verdict =
        PLAYBOOK
            .understanding()
            .understand(new Utterance(text, PLAYBOOK.defaultLanguage(), false, Optional.empty()));
    assertTrue(verdict.confidence() >= 0 && verdict.confidence() <= 1, verdict::toString);
    assertTrue(Records.in(text, PLAYBOOK.topics()).stream().allMatch(text::contains));
  }
}
