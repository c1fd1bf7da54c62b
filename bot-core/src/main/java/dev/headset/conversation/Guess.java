package dev.headset.conversation;

import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import java.time.Instant;

/**
 * What the bot made of a text, which the customer may still show to have been meant otherwise.
 *
 * @param at when it was typed
 * @param text masked
 * @param topic what the bot acted on or asked about
 */
public record Guess(Instant at, Language language, String text, TopicId topic) {}
