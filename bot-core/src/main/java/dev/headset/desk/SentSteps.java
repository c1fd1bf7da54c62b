package dev.headset.desk;

import dev.headset.topic.TopicId;

/**
 * Guided steps that an associate has sent to the customer of a case.
 *
 * @param step the step that the customer has before them, from 0; those before it did not help
 */
public record SentSteps(TopicId topic, int step) {}
