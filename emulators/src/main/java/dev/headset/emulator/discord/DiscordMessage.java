package dev.headset.emulator.discord;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A message as it stood when it was asked for.
 *
 * @param placeId the channel, thread or direct chat
 * @param author the name of its author
 * @param fromBot whether a bot wrote it
 * @param rows the rows of buttons, empty rows left out
 * @param replyTo the message it quotes
 * @param reactions emoji to the names of who reacted
 * @param nonce what the sender called it, or empty
 * @param ephemeral shown to {@code onlyFor} alone
 * @param onlyFor the name of the person it is for, or empty
 * @param loading a deferred answer that has not been filled: "is thinking"
 */
public record DiscordMessage(
    long id,
    long placeId,
    String author,
    boolean fromBot,
    String content,
    List<DiscordEmbed> embeds,
    List<List<DiscordButton>> rows,
    List<DiscordSelect> selects,
    List<DiscordFile> files,
    Optional<Long> replyTo,
    boolean edited,
    Map<String, Set<String>> reactions,
    String nonce,
    boolean ephemeral,
    String onlyFor,
    boolean loading,
    boolean pinned,
    Instant at) {

  public DiscordMessage {
    embeds = List.copyOf(embeds);
    rows = List.copyOf(rows);
    selects = List.copyOf(selects);
    files = List.copyOf(files);
    reactions = Map.copyOf(reactions);
  }

  /** The content, and below it the words of the embeds. */
  public String text() {
    StringBuilder text = new StringBuilder(content);
    embeds.forEach(embed -> text.append('\n').append(embed.text()));
    return text.toString().strip();
  }

  /** All buttons, row after row. */
  public List<DiscordButton> buttons() {
    return rows.stream().flatMap(List::stream).toList();
  }

  /** The button with this label, whole or, where none is equal, its beginning. */
  public Optional<DiscordButton> button(String label) {
    return buttons().stream()
        .filter(button -> button.label().equals(label))
        .findFirst()
        .or(
            () ->
                buttons().stream().filter(button -> button.label().startsWith(label)).findFirst());
  }
}
