package dev.headset.emulator.discord;

/**
 * A button as a message shows it.
 *
 * @param customId what a press says; empty for a link
 * @param label its words, with its emoji before them where it has one
 * @param style 1 primary, 2 secondary, 3 success, 4 danger, 5 link
 * @param url a link's address, else empty
 */
public record DiscordButton(
    String customId, String label, int style, boolean disabled, String url) {}
