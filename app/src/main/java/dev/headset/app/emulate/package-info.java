/** Both platforms on this machine, for trying the bot by hand without a token. */
@NullMarked
package dev.headset.app.emulate;

import org.jspecify.annotations.NullMarked;
