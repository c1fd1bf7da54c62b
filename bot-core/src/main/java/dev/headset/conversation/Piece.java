package dev.headset.conversation;

import dev.headset.desk.ThreadKey;
import dev.headset.platform.Content;
import dev.headset.platform.MessageRef;
import java.time.Instant;
import java.util.Optional;

/**
 * A customer's message with a number in it that later messages may show to be a piece of a card's.
 *
 * @param content what it said, without its files
 * @param thread the thread that it was carried into
 */
public record Piece(Instant at, MessageRef message, Content content, Optional<ThreadKey> thread) {

  Piece saying(Content other) {
    return new Piece(at, message, other, thread);
  }
}
