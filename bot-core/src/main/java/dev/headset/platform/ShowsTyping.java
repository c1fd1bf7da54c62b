package dev.headset.platform;

/** A channel that can show that somebody is writing. Best effort, never retried. */
public interface ShowsTyping {

  void showTyping(Address at);
}
