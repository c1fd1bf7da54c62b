package dev.headset.platform;

/** A channel that can rename a case's thread, and close and open it. */
public interface SetsThreads {

  /**
   * Brings a thread's title and state in line. A closed thread may still be written in by the bot.
   *
   * @param title literal text; cut by the adapter to what the platform takes
   * @param open whether the case is worked on
   */
  Delivery setThread(EntryKey key, Address thread, String title, boolean open);
}
