/**
 * The local web console: a platform of its own on the seam that Discord and Telegram use, with a
 * customer's chat and the desk side by side in a page.
 *
 * <p>Like a real platform's servers it remembers who said what where, over a restart; what is
 * decided about it is decided elsewhere.
 */
@NullMarked
package dev.headset.app.console;

import org.jspecify.annotations.NullMarked;
