/** Tells monitoring whether the bot lives, whether it serves, and its numbers. */
@NullMarked
package dev.headset.app.health;

import org.jspecify.annotations.NullMarked;
