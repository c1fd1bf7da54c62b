/** What all fuzz tests share. */
@NullMarked
package dev.headset.fuzz;

import org.jspecify.annotations.NullMarked;
