/**
 * A strict Discord on loopback: REST v10, the gateway and the files, with people who can be
 * scripted as if they chatted. Begin at {@link dev.headset.emulator.discord.DiscordEmulator}.
 */
@NullMarked
package dev.headset.emulator.discord;

import org.jspecify.annotations.NullMarked;
