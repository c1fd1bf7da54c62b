package dev.headset.emulator.discord;

/** A role of a guild, as {@link DiscordGuild#role} makes it. */
public record DiscordRole(long id, String name) {}
