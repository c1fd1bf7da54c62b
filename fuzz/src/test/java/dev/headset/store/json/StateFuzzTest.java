package dev.headset.store.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.headset.conversation.Conversation;
import dev.headset.effect.Effect;
import dev.headset.fuzz.Given;
import dev.headset.store.Incoming;
import dev.headset.store.StoreRejectedException;
import java.util.List;

/** What stands in the store. */
class StateFuzzTest {

  private final StateCodec codec = new StateCodec();

  @FuzzTest(maxDuration = Given.TIME)
  void stateIsReadOrRefused(byte[] given) {
    String json = Given.text(given);
    for (Class<?> type : List.of(Conversation.class, Incoming.class, Effect.class)) {
      read(json, type);
    }
  }

  private <T> void read(String json, Class<T> type) {
    T read;
    try {
      read = codec.read(json, type);
    } catch (StoreRejectedException refused) {
      return;
    }
    if (read != null) {
      assertEquals(read, codec.read(codec.write(read, type), type));
    }
  }
}
