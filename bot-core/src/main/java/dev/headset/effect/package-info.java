/** What a decision wants done, as plain values: nothing here does anything. */
@NullMarked
package dev.headset.effect;

import org.jspecify.annotations.NullMarked;
