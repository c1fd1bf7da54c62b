/** What is carried between customer and staff, and how it is masked and split on the way. */
@NullMarked
package dev.headset.relay;

import org.jspecify.annotations.NullMarked;
