package dev.headset.telegram;

import java.util.Optional;

/**
 * Where something goes, in Telegram's own numbers.
 *
 * @param chat positive for a private chat, negative for a group
 * @param topic of a forum
 * @param card in a plain group: the message that stands for the case, which others reply to
 */
record Spot(long chat, Optional<Integer> topic, Optional<Integer> card) {

  private static final String SUPERGROUP = "-100";
  private static final int FIRST = 1;

  boolean isPrivate() {
    return chat > 0;
  }

  /**
   * By which a member's app opens it (core.telegram.org/api/links#private-message-links): a topic
   * by what opened it, a case of a plain group by its card. Only supergroups have such addresses.
   */
  Optional<String> link() {
    String id = chatId();
    return id.startsWith(SUPERGROUP)
        ? Optional.of(
            "https://t.me/c/"
                + id.substring(SUPERGROUP.length())
                + "/"
                + topic.or(() -> card).orElse(FIRST))
        : Optional.empty();
  }

  /** The same where the group has no topics any more: what opened the topic stands for the case. */
  Spot withoutTopics() {
    return topic.isEmpty() ? this : new Spot(chat, Optional.empty(), topic);
  }

  String chatId() {
    return Long.toString(chat);
  }
}
