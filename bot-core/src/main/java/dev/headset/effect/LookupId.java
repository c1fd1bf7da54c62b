package dev.headset.effect;

/** Names one question to the operator's service, so that a late answer to an old one is known. */
public record LookupId(String value) {}
