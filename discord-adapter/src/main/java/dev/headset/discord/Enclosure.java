package dev.headset.discord;

import dev.headset.platform.Attachment;
import java.util.Optional;

/**
 * Something that came with a message.
 *
 * @param described what it is, without its bytes
 * @param address where its bytes are; empty for what has none
 */
record Enclosure(Attachment described, Optional<String> address) {}
