/** What operators learn of their topics: how well they are told apart, and what was missed. */
@NullMarked
package dev.headset.app.topics;

import org.jspecify.annotations.NullMarked;
