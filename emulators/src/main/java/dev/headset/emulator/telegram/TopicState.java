package dev.headset.emulator.telegram;

/** A forum's topic. Its id is that of the service message which opened it. */
final class TopicState {

  final long id;
  final long creatorId;
  String name;
  boolean closed;
  boolean deleted;

  TopicState(long id, long creatorId, String name) {
    this.id = id;
    this.creatorId = creatorId;
    this.name = name;
  }
}
