package dev.headset.config;

import java.net.URI;

/**
 * How Telegram is reached.
 *
 * @param apiUrl http or https
 */
public record TelegramSettings(Secret token, URI apiUrl) {}
