/** Days at a desk, played in this process in a time that is moved by hand. */
@NullMarked
package dev.headset.bench.desk;

import org.jspecify.annotations.NullMarked;
