package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.platform.Address;
import dev.headset.platform.PersonId;
import dev.headset.text.Language;
import dev.headset.topic.SlotId;
import dev.headset.topic.TopicId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One customer's dialogue with us, for as long as we know them.
 *
 * @param address where they were last heard: what is told to them goes there
 * @param name what their platform shows for them
 * @param languageChosen they chose it, so it is not detected any more
 * @param topic the topic of the problem at hand
 * @param words what they typed about the problem at hand, newest last, at most ten
 * @param known slots that they filled before, so that they are not asked again
 * @param tried titles of guided steps tried for the problem at hand
 * @param misses texts in a row that were not understood
 * @param cases every case of theirs, oldest first; at most one is open
 * @param blocked staff asked to hear no more of them
 * @param lastHeard when they last spoke or pressed
 */
public record Conversation(
    PersonId customer,
    Address address,
    String name,
    Language language,
    boolean languageChosen,
    Phase phase,
    Optional<TopicId> topic,
    List<String> words,
    Map<SlotId, String> known,
    List<String> tried,
    int misses,
    List<Case> cases,
    boolean blocked,
    Instant lastHeard) {

  /** Copies the collections. */
  public Conversation {
    words = List.copyOf(words);
    known = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(known));
    tried = List.copyOf(tried);
    cases = List.copyOf(cases);
  }

  /** A conversation with somebody who was never heard before. */
  public static Conversation begin(
      PersonId customer, Address address, String name, Language language, Instant now) {
    return new Conversation(
        customer,
        address,
        name,
        language,
        false,
        new Phase.Fresh(),
        Optional.empty(),
        List.of(),
        Map.of(),
        List.of(),
        0,
        List.of(),
        false,
        now);
  }

  public Optional<Case> openCase() {
    return cases.stream().filter(Case::open).findFirst();
  }

  /** A case of this customer; a stranger's number finds nothing. */
  public Optional<Case> findCase(CaseNumber number) {
    return cases.stream().filter(c -> c.number().equals(number)).findFirst();
  }
}
