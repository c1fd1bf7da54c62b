package dev.headset.bench;

import java.util.List;

/** A platform on an emulator in this process, as one of its bots meets it. */
interface Platform {

  /** Its name in the table. */
  String name();

  /** The section of headset.yaml that serves it. */
  String section();

  /** The channel of a team, as headset.yaml names it. */
  String channel(String team);

  /** What an {@link Echo} needs to know of it. */
  List<String> echo();

  /** Whether the bot has told the platform which commands customers can give. */
  boolean prepared();

  /** Somebody new, who has met the bot nowhere. */
  Customer customer();

  /** Holds every bot to the platform's limits from now on, or to none. */
  void limit(boolean on);

  /** How often a bot was told that it had sent too much. */
  int refusals();

  /** The least time in seconds in which the limits let a bot send so many messages. */
  double leastSeconds(int messages);

  /** The least time in seconds between two messages to one customer. */
  double secondsBetweenTwo();
}
