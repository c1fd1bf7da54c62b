package dev.headset.telegram;

import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Which bot the token belongs to.
 *
 * @param username without the at sign; commands in groups name it
 * @param readsGroups whether its privacy mode is off, so that it sees all that is said in groups
 */
record Identity(long id, String username, boolean readsGroups) {

  /** That of the bot that Telegram says we are. */
  static Identity of(User me) {
    return new Identity(
        me.getId(), me.getUserName(), Boolean.TRUE.equals(me.getCanReadAllGroupMessages()));
  }
}
