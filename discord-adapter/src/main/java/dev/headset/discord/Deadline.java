package dev.headset.discord;

import dev.headset.discord.markdown.Markdown;
import dev.headset.text.TextKey;

/** Until when a person can be answered to what they pressed or ran. */
final class Deadline {

  private final DiscordParts parts;
  private final Interaction interaction;
  private final Acknowledgement answer;
  private final long end;

  Deadline(DiscordParts parts, Interaction interaction, Acknowledgement answer) {
    this.parts = parts;
    this.interaction = interaction;
    this.answer = answer;
    this.end = System.nanoTime() + parts.timings().interaction().toNanos();
  }

  boolean isOver() {
    return System.nanoTime() - end > 0;
  }

  /** Tells the person that it came to nothing, while they can still be told. */
  void tell() {
    answer.say(
        Markdown.escape(
            parts.texts().say(parts.languageOf(interaction.locale()), TextKey.NOT_TAKEN)));
  }
}
