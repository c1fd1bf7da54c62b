/** The words the bot speaks: languages, texts with placeholders and plurals, safe formatting. */
@NullMarked
package dev.headset.text;

import org.jspecify.annotations.NullMarked;
