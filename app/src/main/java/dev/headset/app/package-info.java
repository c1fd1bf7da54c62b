/** Puts the core, its adapters and the local console together, and starts them by command. */
@NullMarked
package dev.headset.app;

import org.jspecify.annotations.NullMarked;
