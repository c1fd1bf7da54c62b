package dev.headset.conversation;

import dev.headset.desk.CaseNumber;
import dev.headset.effect.LookupId;
import dev.headset.topic.SlotId;
import dev.headset.topic.TopicId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the dialogue with a customer stands. */
public sealed interface Phase {

  /** Nothing was said yet. */
  record Fresh() implements Phase {}

  /** The bubbles of the greeting, or those below a topic, are on show. */
  record Choosing(Optional<TopicId> below) implements Phase {}

  /**
   * A slot was asked for.
   *
   * @param slot its place among the topic's slots, from 0
   * @param given the slots filled so far, in order
   * @param misses how often the answer was of the wrong kind
   * @param asked the slot itself, by which it is found where an edit has moved it; not known of
   *     what was asked before that was kept
   */
  record Asking(
      TopicId topic, int slot, Map<SlotId, String> given, int misses, Optional<SlotId> asked)
      implements Phase {
    /** Copies the map, keeping its order. */
    public Asking {
      given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /** Found by its place alone. */
    public Asking(TopicId topic, int slot, Map<SlotId, String> given, int misses) {
      this(topic, slot, given, misses, Optional.empty());
    }
  }

  /** The operator's service was asked. */
  record LookingUp(TopicId topic, Map<SlotId, String> given, LookupId lookup) implements Phase {
    /** Copies the map, keeping its order. */
    public LookingUp {
      given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }
  }

  /** An answer was given, and "did that help?" asked. */
  record Answered(TopicId topic, Map<SlotId, String> given) implements Phase {
    /** Copies the map, keeping its order. */
    public Answered {
      given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }
  }

  /**
   * A guided step was shown.
   *
   * @param step its place among the topic's steps, from 0; the steps before it did not help
   */
  record Guided(TopicId topic, Map<SlotId, String> given, int step) implements Phase {
    /** Copies the map, keeping its order. */
    public Guided {
      given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }
  }

  /** "Did you mean" was asked. */
  record Confirming(List<TopicId> candidates) implements Phase {
    /** Copies the list. */
    public Confirming {
      candidates = List.copyOf(candidates);
    }
  }

  /** An associate was offered, along with other ways on: a bare yes takes the offer. */
  record Offered(Optional<TopicId> topic) implements Phase {}

  /**
   * A case is open: what the customer says goes to its thread.
   *
   * @param asking the part of the statement that was asked for last
   */
  record WithDesk(StatementPart asking) implements Phase {}

  /** The closed case's rating was asked for. */
  record Rating(CaseNumber number) implements Phase {}

  /** A comment on the rating was asked for. */
  record Commenting(CaseNumber number) implements Phase {}

  /** All is said; the next message starts afresh. */
  record Resting() implements Phase {}

  /** The parts of a statement, in the order in which they are asked for. */
  enum StatementPart {
    WHAT,
    WHEN,
    WANTED,
    /** Nothing more is asked. */
    COMPLETE,
    /** The customer added something, and was told that it was passed on; that is said once. */
    ADDED_TO
  }
}
