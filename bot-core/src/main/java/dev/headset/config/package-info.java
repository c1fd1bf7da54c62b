/**
 * The operator's files: read, checked as a whole, and turned into one immutable {@link
 * dev.headset.config.HeadsetConfig}, or into problems that each know their place.
 */
@NullMarked
package dev.headset.config;

import org.jspecify.annotations.NullMarked;
