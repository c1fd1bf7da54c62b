package dev.headset.platform;

/**
 * The platform's own id of an event, made unique over all platforms by its prefix ({@code
 * telegram:update:4711}). The same event told twice carries the same id, and is taken once.
 */
public record EventId(String value) {}
