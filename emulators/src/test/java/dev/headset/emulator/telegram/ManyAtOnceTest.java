package dev.headset.emulator.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many people and calls at the same time. */
class ManyAtOnceTest {

  private static final int PEOPLE = 8;
  private static final int MESSAGES = 50;

  @Test
  void everyMessageIsHandedOverOnceAndInOrder() {
    try (TelegramEmulator emulator = TelegramEmulator.start(TelegramEmulator.Setup.plain())) {
      Stage stage = new Stage(emulator);
      List<CompletableFuture<Void>> talking = new ArrayList<>();
      for (int person = 0; person < PEOPLE; person++) {
        TelegramUser customer = emulator.user("Customer " + person, Optional.empty());
        talking.add(
            CompletableFuture.runAsync(
                () -> numbers().forEach(n -> customer.writes(stage.bot, String.valueOf(n)))));
      }
      Map<Long, List<Integer>> heard = new HashMap<>();
      int count = 0;
      long offset = 0;
      while (count < PEOPLE * MESSAGES) {
        JsonNode updates = stage.calls.updates("{'timeout':5,'limit':7,'offset':" + offset + "}");
        for (JsonNode update : updates) {
          long chat = update.at("/message/chat/id").asLong();
          heard
              .computeIfAbsent(chat, unheard -> new ArrayList<>())
              .add(Integer.valueOf(update.at("/message/text").asText()));
          stage.said(chat, "heard");
          offset = update.path("update_id").asLong() + 1;
          count++;
        }
      }
      talking.forEach(CompletableFuture::join);
      assertEquals(PEOPLE, heard.size());
      heard.values().forEach(all -> assertEquals(numbers().boxed().toList(), all));
      stage.calls.updates("{'offset':" + offset + "}");
      assertEquals(0, stage.bot.unconfirmedUpdates());
      assertEquals(0, emulator.callsInFlight());
    }
  }

  private static IntStream numbers() {
    return IntStream.range(0, MESSAGES);
  }
}
