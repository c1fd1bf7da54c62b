/** The jar, and what the documents tell an operator to type. */
@NullMarked
package dev.headset.app.operate;

import org.jspecify.annotations.NullMarked;
