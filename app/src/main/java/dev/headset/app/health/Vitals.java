package dev.headset.app.health;

import java.util.List;

/** Whether the bot is well. Asked every few seconds, from several threads; answers at once. */
public interface Vitals {

  /** Decisions are taken, and the store answers. */
  boolean alive();

  /** Every platform is served. */
  boolean ready();

  /** A line for each platform: whether it is served, or what is wrong. */
  default List<String> platforms() {
    return List.of();
  }
}
