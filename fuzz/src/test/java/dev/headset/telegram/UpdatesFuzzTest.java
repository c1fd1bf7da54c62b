package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.fuzz.Given;
import dev.headset.platform.Address;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Update;
import dev.headset.text.Formatted;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** What the Bot API answers and tells. */
class UpdatesFuzzTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Translator translator =
      new Translator(
          new Identity(42, "shop_bot", false),
          new Places(Set.of(Address.of(TelegramAdapter.PLATFORM, "-1001"))),
          Media::withoutFile,
          Clock.fixed(Instant.parse("2026-05-01T10:00:00Z"), ZoneOffset.UTC));

  /** As {@link Taker} does: what breaks the reader is told as something that came. */
  @FuzzTest(maxDuration = Given.TIME)
  void updateIsReadOrToldToHaveCome(byte[] given) throws InboxUnavailableException {
    Optional<JsonNode> update = json(given);
    if (update.isEmpty()) {
      return;
    }
    List<Update> told;
    try {
      told = translator.translate(update.get());
    } catch (RuntimeException broken) {
      told = translator.unreadable(update.get()).stream().toList();
    }
    assertTrue(told.stream().allMatch(one -> !one.id().value().isEmpty()));
  }

  @FuzzTest(maxDuration = Given.TIME)
  void albumIsRead(byte[] given) {
    Optional<JsonNode> parts = json(given);
    if (parts.isEmpty() || parts.get().size() == 0) {
      return;
    }
    List<JsonNode> all = new java.util.ArrayList<>();
    parts.get().forEach(all::add);
    try {
      translator.album(all);
    } catch (RuntimeException broken) {
      translator.unreadable(all.get(0));
    }
  }

  @FuzzTest(maxDuration = Given.TIME)
  void answerIsABatchOrARefusal(byte[] given) {
    try {
      new PollUpdates(Optional.empty(), 1).deserializeResponse(Given.text(given));
    } catch (TelegramApiRequestException refused) {
      assertTrue(refused.getMessage() != null);
    }
  }

  /** A text in the first line, entities as JSON in the second. */
  @FuzzTest(maxDuration = Given.TIME)
  void entitiesAreReadAndWrittenAgain(byte[] given) {
    String[] lines = Given.text(given).split("\n", 2);
    Optional<JsonNode> entities =
        lines.length < 2
            ? Optional.empty()
            : json(lines[1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
    if (entities.isEmpty()) {
      return;
    }
    Formatted read = EntityReader.read(lines[0], entities.get());
    assertEquals(lines[0], read.text());
    EntityWriter.write(read)
        .forEach(
            entity ->
                assertTrue(
                    entity.getOffset() >= 0
                        && entity.getOffset() + entity.getLength() <= lines[0].length()));
  }

  private static Optional<JsonNode> json(byte[] given) {
    try {
      return Optional.ofNullable(JSON.readTree(given));
    } catch (IOException broken) {
      return Optional.empty();
    }
  }
}
