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

  boolean isPrivate() {
    return chat > 0;
  }

  String chatId() {
    return Long.toString(chat);
  }
}
