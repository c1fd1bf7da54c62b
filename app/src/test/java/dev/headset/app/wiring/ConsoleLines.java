package dev.headset.app.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.testkit.scenario.Posted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines that the console's HTTP interface lists. */
final class ConsoleLines {

  private ConsoleLines() {}

  /** What stands in a chat, in which people write as {@code own}. */
  static List<Posted> posted(JsonNode lines, String own) {
    List<Posted> posted = new ArrayList<>();
    for (JsonNode line : lines) {
      boolean byBot = !line.get("from").asText().equals(own);
      posted.add(new Posted(line.get("n").asText(), byBot, message(line), List.of()));
    }
    return posted;
  }

  /** The mark on what somebody of the staff wrote last. */
  static Optional<Mark> markOnLast(JsonNode lines, String associate) {
    Optional<Mark> last = Optional.empty();
    for (JsonNode line : lines) {
      boolean theirs =
          line.get("from").asText().equals("staff")
              && line.get("name").asText().equals(associate)
              && !line.has("pressed");
      if (theirs) {
        last = line.get("marks").isEmpty() ? Optional.empty() : Optional.of(mark(line));
      }
    }
    return last;
  }

  private static Mark mark(JsonNode line) {
    String sign = line.get("marks").get(0).asText();
    return switch (sign) {
      case "✅" -> Mark.TAKEN;
      case "❌" -> Mark.FAILED;
      case "📝" -> Mark.NOTE;
      default -> throw new IllegalStateException("an unknown mark: " + sign);
    };
  }

  private static OutgoingMessage message(JsonNode line) {
    List<Button> buttons = new ArrayList<>();
    for (JsonNode button : line.get("buttons")) {
      buttons.add(new Button(button.get("id").asText(), button.get("label").asText()));
    }
    List<Attachment> files = new ArrayList<>();
    for (JsonNode file : line.get("files")) {
      files.add(
          new Attachment(
              Attachment.Kind.OTHER, file.get("name").asText(), "", 0, Optional.empty()));
    }
    return new OutgoingMessage(speaker(line), line.get("text").asText(), List.of(buttons), files);
  }

  private static Speaker speaker(JsonNode line) {
    String name = line.get("name").asText();
    String from = line.get("from").asText();
    return switch (from) {
      case "bot" -> new Speaker.Bot();
      case "customer", "staff" -> new Speaker.Customer(name);
      case "associate" -> new Speaker.Associate(name);
      default -> throw new IllegalStateException("an unknown speaker: " + from);
    };
  }
}
