@NullMarked
package dev.headset.discord.markdown;

import org.jspecify.annotations.NullMarked;
