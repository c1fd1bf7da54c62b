/** Strict Discord and Telegram servers on loopback, for tests and benchmarks. */
@NullMarked
package dev.headset.emulator;

import org.jspecify.annotations.NullMarked;
