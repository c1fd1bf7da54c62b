package dev.headset.platform;

/** Names the bytes of a file that the file store keeps: the lower-case hexadecimal SHA-256. */
public record FileRef(String sha256) {}
