/** Discord's adapter against a strict Discord on loopback. */
@NullMarked
package dev.headset.discord;

import org.jspecify.annotations.NullMarked;
