package dev.headset.emulator.discord;

import java.util.List;

/**
 * An embed as a message shows it; what it lacks is empty.
 *
 * @param colour 24 bits of red, green, blue; 0 for none
 */
public record DiscordEmbed(
    String title, String description, List<Field> fields, String footer, int colour) {

  /** A name with its value. */
  public record Field(String name, String value) {}

  public DiscordEmbed {
    fields = List.copyOf(fields);
  }

  /** All its words, a line each. */
  public String text() {
    StringBuilder text = new StringBuilder(title).append('\n').append(description).append('\n');
    fields.forEach(field -> text.append(field.name).append(": ").append(field.value).append('\n'));
    return text.append(footer).toString().strip();
  }
}
