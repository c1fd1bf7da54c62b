/** Topics, the bubbles that lead to them, the slots they ask for and how a slot is checked. */
@NullMarked
package dev.headset.topic;

import org.jspecify.annotations.NullMarked;
