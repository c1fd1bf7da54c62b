/** Measures Headset against itself, so that its results are ratios and not times of one machine. */
@NullMarked
package dev.headset.bench;

import org.jspecify.annotations.NullMarked;
