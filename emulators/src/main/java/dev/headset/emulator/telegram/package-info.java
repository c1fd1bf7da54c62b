/**
 * A strict Telegram Bot API server on loopback, and the people who chat with its bots.
 *
 * <p>Start at {@link dev.headset.emulator.telegram.TelegramEmulator}.
 */
@NullMarked
package dev.headset.emulator.telegram;

import org.jspecify.annotations.NullMarked;
