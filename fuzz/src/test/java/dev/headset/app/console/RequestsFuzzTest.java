package dev.headset.app.console;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.headset.fuzz.Given;
import java.util.List;

/** What the console is asked. */
class RequestsFuzzTest {

  @FuzzTest(maxDuration = Given.TIME)
  void bodyIsReadOrRefused(byte[] given) {
    try {
      RequestBody body = RequestBody.of(given);
      body.key();
      for (String field : List.of("text", "name", "language", "staff", "button")) {
        body.optional(field);
      }
    } catch (ApiException refused) {
      assertTrue(refused.getMessage() != null);
    }
  }
}
