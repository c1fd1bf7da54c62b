package dev.headset.emulator;

import java.io.PrintWriter;

/**
 * Plays a platform's people by hand, a chat-like line at a time: {@code Ewa: where is my parcel?}.
 */
public interface ChatPrompt {

  /**
   * Does what the line says, and prints why where that can't be done.
   *
   * @return whether this platform understood the line; false leaves it to another one
   */
  boolean take(String line, PrintWriter out);

  /**
   * Prints what the bot has said, changed or marked since the last time. The bot answers when it
   * likes, so this is called again and again, a few times a second.
   */
  void show(PrintWriter out);

  /** The lines that are understood, one a line, for a person to read. */
  String help();
}
