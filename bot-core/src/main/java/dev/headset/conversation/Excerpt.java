package dev.headset.conversation;

import dev.headset.relay.TextSplitter;

/** The beginning of a text, to point at the whole of it. */
final class Excerpt {

  private static final int UNITS = 200;

  private Excerpt() {}

  static String of(String text) {
    String flat = text.strip().replaceAll("\\s+", " ");
    String first = TextSplitter.split(flat, UNITS).get(0);
    return first.length() == flat.length() ? flat : first.stripTrailing() + "…";
  }
}
