package dev.headset.app.health;

/** Whether the bot is well. Asked every few seconds, from several threads; answers at once. */
public interface Vitals {

  /** Decisions are taken, and the store answers. */
  boolean alive();

  /** Every platform is served. */
  boolean ready();
}
