package dev.headset.testkit.scenario;

import dev.headset.platform.OutgoingMessage;
import java.util.List;

/**
 * A message as it stands in a chat now.
 *
 * @param id unique in its chat; of what stands there in several messages, the first one's
 * @param byBot whether the bot wrote it, rather than a person
 * @param message what it says; its {@code replyTo} is the id of the message that it answers
 * @param feelings the reactions that the bot has put on it, marks among them
 */
public record Posted(String id, boolean byBot, OutgoingMessage message, List<String> feelings) {

  /** Copies the list. */
  public Posted {
    feelings = List.copyOf(feelings);
  }

  public Posted withMessage(OutgoingMessage now) {
    return new Posted(id, byBot, now, feelings);
  }

  /** What the bot has written of them. */
  public static List<OutgoingMessage> byBot(List<Posted> chat) {
    return chat.stream().filter(Posted::byBot).map(Posted::message).toList();
  }
}
