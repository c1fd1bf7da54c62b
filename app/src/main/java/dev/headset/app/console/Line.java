package dev.headset.app.console;

import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.Mark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message as it stands in a chat, a thread or a channel.
 *
 * @param n counts from 1 without a gap at each place; it is the message's id there
 * @param origin what a person's client told about the line; nothing for the bot's lines
 * @param rev grows with each change of any line, so that a reader can ask what changed since
 */
record Line(
    Address place,
    long n,
    long rev,
    Words words,
    Origin origin,
    Optional<Mark> mark,
    boolean edited,
    Instant at) {

  /**
   * What a person's client told about a line.
   *
   * @param pressed the id of the button, where the line stands for a press
   * @param key the client's own name for its request
   */
  record Origin(Optional<String> pressed, Optional<String> key) {

    static final Origin BOT = new Origin(Optional.empty(), Optional.empty());
  }

  /** What is shown. */
  record Words(
      Voice voice, String name, String text, List<Button> buttons, List<Attachment> files) {

    Words {
      buttons = List.copyOf(buttons);
      files = List.copyOf(files);
    }
  }
}
