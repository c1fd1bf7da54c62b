/** The dialogue with one customer: its state, and the pure function that moves it on. */
@NullMarked
package dev.headset.conversation;

import org.jspecify.annotations.NullMarked;
