package dev.headset.desk;

/** Names a team: {@code [a-z0-9][a-z0-9-]{0,29}}. */
public record TeamId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
