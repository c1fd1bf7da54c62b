/** What English sentences mean, as vectors of a small model: an extra that a bot does without. */
@NullMarked
package dev.headset.embeddings;

import org.jspecify.annotations.NullMarked;
