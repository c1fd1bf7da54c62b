package dev.headset.conversation;

/**
 * Moves a conversation on. Pure: the same conversation, event and world give the same decision.
 * Takes every event in every phase; refuses by effect, never by exception.
 */
@FunctionalInterface
public interface Decider {

  Decision decide(Conversation conversation, Event event, World world);
}
