package dev.headset.emulator.telegram;

import java.util.Optional;

/**
 * A button under a message.
 *
 * @param data what a press tells the bot; empty for a link
 * @param url where a link leads
 */
public record ButtonView(String label, Optional<String> data, Optional<String> url) {}
