/** The folder that a new operator begins with. */
@NullMarked
package dev.headset.app.starter;

import org.jspecify.annotations.NullMarked;
