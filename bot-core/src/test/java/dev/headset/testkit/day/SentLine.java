package dev.headset.testkit.day;

import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import java.time.Instant;

/**
 * A message of the bot's, as it looks now.
 *
 * @param gone it was taken away again
 */
public record SentLine(MessageId id, Instant at, OutgoingMessage message, boolean gone) {

  public SentLine now(OutgoingMessage changed) {
    return new SentLine(id, at, changed, gone);
  }

  public SentLine takenAway() {
    return new SentLine(id, at, message, true);
  }
}
