/** Translates between Discord, through JDA, and the platform seam of the core. */
@NullMarked
package dev.headset.discord;

import org.jspecify.annotations.NullMarked;
