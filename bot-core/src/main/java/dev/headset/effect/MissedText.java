package dev.headset.effect;

import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a customer typed, and the bot did not understand or took for another topic than was meant.
 *
 * @param at when it was typed
 * @param text masked by {@link dev.headset.relay.Masking}
 * @param takenFor what the bot acted on or asked about; empty where it understood nothing
 * @param chosen what the customer went to in the end, as far as they did
 */
public record MissedText(
    Instant at,
    Language language,
    String text,
    Optional<TopicId> takenFor,
    Optional<TopicId> chosen) {}
