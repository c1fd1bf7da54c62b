package dev.headset.platform;

/** The platform's own id of a message; unique within its chat. */
public record MessageId(String value) {}
