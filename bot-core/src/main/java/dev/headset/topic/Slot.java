package dev.headset.topic;

import com.google.re2j.Pattern;
import dev.headset.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A detail that a topic asks for.
 *
 * @param pattern present for {@link SlotType#PATTERN} alone; found anywhere in the answer. RE2, so
 *     that it runs in time linear in the answer.
 * @param choices present for {@link SlotType#CHOICE} alone, in order
 * @param optional may be skipped
 * @param hint said when the answer was of the wrong kind
 */
public record Slot(
    SlotId id,
    SlotType type,
    Optional<Pattern> pattern,
    List<Choice> choices,
    boolean optional,
    LocalText prompt,
    Optional<LocalText> hint) {

  /** Copies the list. */
  public Slot {
    choices = List.copyOf(choices);
  }

  /**
   * One of the answers to choose from.
   *
   * @param id {@code [a-z0-9][a-z0-9-]{0,19}}; the value that lookups see
   */
  public record Choice(String id, LocalText label) {}
}
