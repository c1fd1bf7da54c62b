/** Tests of the Discord emulator, most of them through JDA and discord.js. */
@NullMarked
package dev.headset.emulator.discord;

import org.jspecify.annotations.NullMarked;
