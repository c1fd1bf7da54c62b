package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A file of a message; {@code extras} has what only some have, a voice message's waveform. */
@SuppressWarnings("ArrayRecordComponent") // bytes that nobody changes or compares
record AttachmentState(
    long id, String name, String contentType, byte[] bytes, String description, ObjectNode extras) {

  /** As it is fetched by: {@code CHANNEL/ID/NAME}. */
  String key(long channelId) {
    return channelId + "/" + id + "/" + name;
  }
}
