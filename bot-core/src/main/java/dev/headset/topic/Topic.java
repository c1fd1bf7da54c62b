package dev.headset.topic;

import dev.headset.text.Language;
import dev.headset.text.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that customers come for.
 *
 * @param bubble the label of the bubble that leads here
 * @param description more words that describe it, for understanding alone
 * @param examples sentences of customers, by language
 * @param topics the bubbles below it, in order
 * @param ask the slots, asked in order before the answer, the steps or the hand-off
 * @param answer said once the slots are filled; may use slots and looked-up fields as placeholders
 * @param steps tried one at a time
 * @param team who gets a case on this; the default team without
 * @param handoff goes straight to a person once the slots are filled
 */
public record Topic(
    TopicId id,
    LocalText bubble,
    Optional<LocalText> description,
    Map<Language, List<String>> examples,
    List<TopicId> topics,
    List<Slot> ask,
    Optional<Lookup> lookup,
    Optional<LocalText> answer,
    List<GuidedStep> steps,
    Optional<String> team,
    boolean handoff) {

  /** Copies the collections. */
  public Topic {
    examples = Map.copyOf(examples);
    topics = List.copyOf(topics);
    ask = List.copyOf(ask);
    steps = List.copyOf(steps);
  }

  /** The same with other examples. */
  public Topic withExamples(Map<Language, List<String>> others) {
    return new Topic(
        id, bubble, description, others, topics, ask, lookup, answer, steps, team, handoff);
  }
}
