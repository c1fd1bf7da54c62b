/** Between Discord's dialect of Markdown and formatted text, both ways. */
@NullMarked
package dev.headset.discord.markdown;

import org.jspecify.annotations.NullMarked;
