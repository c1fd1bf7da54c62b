package dev.headset.emulator.telegram;

import java.util.Locale;

/** What an administrator may do (core.telegram.org/bots/api#chatmemberadministrator). */
public enum AdminRight {
  CAN_MANAGE_CHAT,
  CAN_DELETE_MESSAGES,
  CAN_MANAGE_VIDEO_CHATS,
  CAN_RESTRICT_MEMBERS,
  CAN_PROMOTE_MEMBERS,
  CAN_CHANGE_INFO,
  CAN_INVITE_USERS,
  CAN_POST_STORIES,
  CAN_EDIT_STORIES,
  CAN_DELETE_STORIES,
  CAN_PIN_MESSAGES,
  CAN_MANAGE_TOPICS;

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
