package dev.headset.effect;

import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;

/**
 * The associate's message that a message to the customer carries: it is marked once that arrived.
 */
public record Receipt(ThreadKey thread, Address at, MessageId message) {}
