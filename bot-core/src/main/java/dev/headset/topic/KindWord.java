package dev.headset.topic;

import java.util.Locale;

/**
 * What stands in a masked text in the place of something that might tell who wrote it. In an
 * example of a topic it is no word: the bot learns from those around it.
 */
public enum KindWord {
  NUMBER,
  EMAIL,
  PHONE,
  LINK,
  PERSON;

  /** As it is written: {@code <number>}. */
  public String written() {
    return '<' + name().toLowerCase(Locale.ROOT) + '>';
  }

  /** A text without any of them. */
  public static String without(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    String rest = text;
    for (KindWord each : values()) {
      rest = rest.replace(each.written(), " ");
    }
    return rest;
  }
}
