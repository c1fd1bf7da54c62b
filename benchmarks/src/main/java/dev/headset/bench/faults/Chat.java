package dev.headset.bench.faults;

import java.util.List;

/** A customer's chat with the bot, on one of the platforms. */
interface Chat {

  /** They come to the bot by a link that names a topic. */
  void opens(String topic);

  /** They write. */
  void says(String text);

  /** What the bot has written there, first to last. */
  List<Seen> shown();

  /** Whether the platform itself can't tell a message that is sent again. */
  boolean mayRepeat();
}
