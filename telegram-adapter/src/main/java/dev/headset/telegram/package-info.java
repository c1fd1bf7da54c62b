/** Translates between the Telegram Bot API and the platform seam of the core. */
@NullMarked
package dev.headset.telegram;

import org.jspecify.annotations.NullMarked;
