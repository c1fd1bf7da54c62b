/** Puts the parts together: what talks to what is decided here and nowhere else. */
@NullMarked
package dev.headset.app.wiring;

import org.jspecify.annotations.NullMarked;
