package dev.headset.emulator.telegram;

/** A forum's topic. Its id is that of the service message which opened it. */
final class TopicState {

  final long id;
  String name;
  boolean closed;
  boolean deleted;

  TopicState(long id, String name) {
    this.id = id;
    this.name = name;
  }
}
