package dev.headset.testkit.scenario;

import dev.headset.text.Formatted;

/** What somebody does to a message that is there already. */
public sealed interface Change {

  /** Which message: in a story words that it holds, on a stage its id. */
  String message();

  /** A message of one's own says something else from now on. */
  record Edit(String message, Formatted now) implements Change {}

  /** A message of one's own is taken away. */
  record Deletion(String message) implements Change {}

  /** A reaction is put on a message, or taken off it again. */
  record Feeling(String message, String emoji, boolean on) implements Change {}

  /** The same, done to the message with this id. */
  default Change of(String id) {
    if (this instanceof Edit edit) {
      return new Edit(id, edit.now);
    } else if (this instanceof Feeling feeling) {
      return new Feeling(id, feeling.emoji, feeling.on);
    }
    return new Deletion(id);
  }
}
