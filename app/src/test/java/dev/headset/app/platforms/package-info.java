/** Stories and proofs over Telegram and Discord, by the real libraries on strict emulators. */
@NullMarked
package dev.headset.app.platforms;

import org.jspecify.annotations.NullMarked;
