/** State as JSON, without a word of it in the types themselves. */
@NullMarked
package dev.headset.store.json;

import org.jspecify.annotations.NullMarked;
