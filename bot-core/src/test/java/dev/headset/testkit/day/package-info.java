/** A whole day at the desk, simulated: many customers and associates, and platforms that fail. */
@NullMarked
package dev.headset.testkit.day;

import org.jspecify.annotations.NullMarked;
