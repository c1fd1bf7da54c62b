/** Copies of all that a bot keeps, for a day when it is needed again. */
@NullMarked
package dev.headset.app.backup;

import org.jspecify.annotations.NullMarked;
