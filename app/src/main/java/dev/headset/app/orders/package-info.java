/** A shop's order service in miniature, so that the demo has something to look up. */
@NullMarked
package dev.headset.app.orders;

import org.jspecify.annotations.NullMarked;
