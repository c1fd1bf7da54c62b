/** Tests of what the bot understands. */
@NullMarked
package dev.headset.understanding;

import org.jspecify.annotations.NullMarked;
