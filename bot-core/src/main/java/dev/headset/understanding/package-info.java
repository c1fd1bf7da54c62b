/** Free text to a verdict: phrases, topics, languages. */
@NullMarked
package dev.headset.understanding;

import org.jspecify.annotations.NullMarked;
