/**
 * The seam that platforms implement: who speaks where, what comes in, what goes out, how it went.
 */
@NullMarked
package dev.headset.platform;

import org.jspecify.annotations.NullMarked;
