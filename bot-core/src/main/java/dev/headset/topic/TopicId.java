package dev.headset.topic;

/**
 * Names a topic: {@code [a-z0-9][a-z0-9-]{0,39}}, so that it fits a button's id on any platform.
 */
public record TopicId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
