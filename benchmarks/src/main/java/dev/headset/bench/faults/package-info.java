/**
 * The fault bench: the real program, in processes of its own, serves a crowd on both platforms
 * while everything around it fails; then what people said is compared with what was shown.
 */
@NullMarked
package dev.headset.bench.faults;

import org.jspecify.annotations.NullMarked;
