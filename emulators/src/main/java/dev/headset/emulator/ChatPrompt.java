package dev.headset.emulator;

import java.io.PrintWriter;

/**
 * Plays a platform's people by hand, a chat-like line at a time: {@code Ewa: where is my parcel?}.
 */
public interface ChatPrompt {

  /**
   * Does what the line says, and prints what follows from it or why it can't be done.
   *
   * @return whether this platform understood the line; false leaves it to another one
   */
  boolean take(String line, PrintWriter out);
}
