package dev.headset.platform;

/**
 * That a message answers another one of the same chat.
 *
 * @param excerpt how that other begins, or the part of it that was quoted: literal text for show
 *     where its counterpart can't be found; may be empty
 */
public record Reply(MessageId message, String excerpt) {}
