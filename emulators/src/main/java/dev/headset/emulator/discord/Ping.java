package dev.headset.emulator.discord;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A bot's message that made somebody's client ring.
 *
 * @param channelId where it stands
 * @param messageId which it is
 * @param text what it says
 * @param whom {@code @everyone}, {@code @NAME} of users, {@code @&ID} of roles
 */
public record Ping(long channelId, long messageId, String text, Set<String> whom) {

  public Ping {
    whom = Set.copyOf(whom);
  }

  static boolean pings(MessageState message) {
    return message.mentionsEveryone
        || !message.mentions.isEmpty()
        || !message.mentionedRoles.isEmpty();
  }

  static Ping of(MessageState message) {
    Set<String> whom = new LinkedHashSet<>();
    if (message.mentionsEveryone) {
      whom.add("@everyone");
    }
    message.mentions.forEach(user -> whom.add("@" + user.name));
    message.mentionedRoles.forEach(role -> whom.add("@&" + role));
    return new Ping(message.channel.id, message.id, message.content, whom);
  }
}
