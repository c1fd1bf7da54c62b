package dev.headset.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.headset.effect.ServiceAnswer;
import dev.headset.fuzz.Given;
import java.util.Map;

/** What the operator's service answers. */
class ServiceFuzzTest {

  @FuzzTest(maxDuration = Given.TIME)
  void anyAnswerIsFoundOrNot(byte[] given) {
    ServiceAnswer answer =
        ServiceReply.read(given, Map.of("status", "/order/status", "first", "/lines/0"));
    if (answer instanceof ServiceAnswer.Found found) {
      assertTrue(found.fields().values().stream().allMatch(value -> value.length() <= 1_000));
    }
  }
}
