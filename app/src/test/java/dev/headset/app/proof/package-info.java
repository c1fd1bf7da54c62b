/** Proofs on the real process: killed at any instant, it loses, doubles and disorders nothing. */
@NullMarked
package dev.headset.app.proof;

import org.jspecify.annotations.NullMarked;
