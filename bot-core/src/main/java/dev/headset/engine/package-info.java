/**
 * The shell around the pure core: takes updates in, has them decided, commits what that leads to in
 * one transaction, and sees to it that what is owed goes out, in order, at least once.
 */
@NullMarked
package dev.headset.engine;

import org.jspecify.annotations.NullMarked;
