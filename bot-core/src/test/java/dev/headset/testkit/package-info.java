/** What the tests of every module build on. */
@NullMarked
package dev.headset.testkit;

import org.jspecify.annotations.NullMarked;
