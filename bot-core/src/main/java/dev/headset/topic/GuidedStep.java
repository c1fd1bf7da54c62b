package dev.headset.topic;

import dev.headset.text.LocalText;

/**
 * One thing to try.
 *
 * @param id {@code [a-z0-9][a-z0-9-]{0,39}}, unique within the topic
 * @param say what the customer is asked to do
 * @param title a few words by which an associate sees what was tried
 */
public record GuidedStep(String id, LocalText title, LocalText say) {}
