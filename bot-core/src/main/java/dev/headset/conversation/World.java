package dev.headset.conversation;

import dev.headset.desk.DeskView;
import java.time.Instant;

/**
 * All that a decision may know besides the conversation and the event.
 *
 * @param random 64 random bits, fresh for each decision
 */
public record World(Playbook playbook, DeskView desk, long random, Instant now) {}
