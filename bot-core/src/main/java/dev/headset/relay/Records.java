package dev.headset.relay;

import dev.headset.topic.Slot;
import dev.headset.topic.SlotAnswer;
import dev.headset.topic.SlotType;
import dev.headset.topic.TopicCatalog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Recognises numbers worth keeping (order numbers and the like) in anything that is said. */
public final class Records {

  private static final int MIN_LENGTH = 6;
  private static final int MAX_LENGTH = 40;

  private Records() {}

  /**
   * What a text holds that any topic's pattern slot would take. What is short, long, or mostly no
   * digits says too little to be a record, and is passed over.
   */
  public static List<String> in(String text, TopicCatalog topics) {
    Set<String> records = new LinkedHashSet<>();
    topics.topics().values().stream()
        .flatMap(topic -> topic.ask().stream())
        .filter(slot -> slot.type() == SlotType.PATTERN)
        .flatMap((Slot slot) -> SlotAnswer.readInPassing(slot, text).stream())
        .filter(found -> found.length() >= MIN_LENGTH && found.length() <= MAX_LENGTH)
        .filter(Records::hasManyDigits)
        .forEach(records::add);
    return List.copyOf(records);
  }

  private static boolean hasManyDigits(String found) {
    return 3 * found.chars().filter(c -> c >= '0' && c <= '9').count() >= found.length();
  }
}
