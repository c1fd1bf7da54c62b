package dev.headset.text;

/** A language that the bot speaks, by its lower-case ISO 639-1 code, such as {@code pl}. */
public record Language(String code) {

  @Override
  public String toString() {
    return code;
  }
}
