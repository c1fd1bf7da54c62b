/** The commands, as an operator types them. */
@NullMarked
package dev.headset.app.cli;

import org.jspecify.annotations.NullMarked;
