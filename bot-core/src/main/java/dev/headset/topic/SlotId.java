package dev.headset.topic;

/** Names a slot, and the placeholder that holds its value: {@code [a-z][a-z0-9_]{0,29}}. */
public record SlotId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
