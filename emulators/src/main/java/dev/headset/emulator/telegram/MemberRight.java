package dev.headset.emulator.telegram;

import java.util.Locale;

/** What those who are no administrators may do (core.telegram.org/bots/api#chatpermissions). */
public enum MemberRight {
  CAN_SEND_MESSAGES("text messages"),
  CAN_SEND_AUDIOS("music"),
  CAN_SEND_DOCUMENTS("documents"),
  CAN_SEND_PHOTOS("photos"),
  CAN_SEND_VIDEOS("videos"),
  CAN_SEND_VIDEO_NOTES("video notes"),
  CAN_SEND_VOICE_NOTES("voice notes"),
  CAN_SEND_POLLS("polls"),
  CAN_SEND_OTHER_MESSAGES("stickers"),
  CAN_ADD_WEB_PAGE_PREVIEWS("previews"),
  CAN_REACT_TO_MESSAGES("reactions"),
  CAN_EDIT_TAG("tags"),
  CAN_CHANGE_INFO("changes"),
  CAN_INVITE_USERS("invitations"),
  CAN_PIN_MESSAGES("pins"),
  CAN_MANAGE_TOPICS("topics");

  /** How Telegram's refusals call it. */
  final String things;

  MemberRight(String things) {
    this.things = things;
  }

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it takes to send such content, by the field that it has in a message. */
  static MemberRight toSend(String kind) {
    return switch (kind) {
      case "photo" -> CAN_SEND_PHOTOS;
      case "document" -> CAN_SEND_DOCUMENTS;
      case "video" -> CAN_SEND_VIDEOS;
      case "audio" -> CAN_SEND_AUDIOS;
      case "voice" -> CAN_SEND_VOICE_NOTES;
      case "video_note" -> CAN_SEND_VIDEO_NOTES;
      case "sticker", "animation", "dice" -> CAN_SEND_OTHER_MESSAGES;
      default -> CAN_SEND_MESSAGES;
    };
  }
}
