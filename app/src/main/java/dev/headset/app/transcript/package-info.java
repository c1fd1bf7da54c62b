/** A case's transcript for reading outside the bot. */
@NullMarked
package dev.headset.app.transcript;

import org.jspecify.annotations.NullMarked;
