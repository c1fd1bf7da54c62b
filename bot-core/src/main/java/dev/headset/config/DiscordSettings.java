package dev.headset.config;

import dev.headset.platform.Address;
import java.net.URI;
import java.util.Optional;

/**
 * How Discord is reached.
 *
 * @param apiUrl http or https
 * @param gatewayUrl ws or wss; empty: what the API answers
 * @param contactChannel where the contact panel stands, and private threads for customers whose
 *     direct messages are closed
 */
public record DiscordSettings(
    Secret token, URI apiUrl, Optional<URI> gatewayUrl, Optional<Address> contactChannel) {}
