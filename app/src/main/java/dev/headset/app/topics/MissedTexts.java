package dev.headset.app.topics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.headset.effect.MissedText;
import dev.headset.relay.Masking;
import dev.headset.topic.KindWord;
import dev.headset.understanding.Understanding;
import dev.headset.understanding.Utterance;
import dev.headset.understanding.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the bot missed, for an operator to learn from.
 *
 * @param groups the most frequent first, of equal ones the newest
 * @param understood how many texts more there were that are understood by now
 */
public record MissedTexts(List<MissedGroup> groups, int understood) {

  /** Copies the list. */
  public MissedTexts {
    groups = List.copyOf(groups);
  }

  /** Texts that say about the same. */
  private record Heap(Likeness likeness, List<MissedText> texts) {}

  /**
   * Puts together what says about the same.
   *
   * @param newestFirst as the store has them; masked once more, so that nothing is shown that
   *     today's masking would not let through
   */
  public static MissedTexts of(List<MissedText> newestFirst, Understanding understanding) {
    List<Heap> heaps = new ArrayList<>();
    for (MissedText stored : newestFirst) {
      MissedText missed = masked(stored);
      boolean rightAfterAll =
          missed.takenFor().isPresent() && missed.takenFor().equals(missed.chosen());
      if (!missed.text().isEmpty() && !rightAfterAll) {
        add(heaps, missed);
      }
    }
    List<MissedGroup> all = heaps.stream().map(heap -> group(heap, understanding)).toList();
    int understood =
        all.stream().filter(MissedGroup::isUnderstood).mapToInt(MissedGroup::count).sum();
    return new MissedTexts(
        all.stream()
            .filter(group -> !group.isUnderstood())
            .sorted(
                Comparator.comparingInt(MissedGroup::count)
                    .thenComparing(MissedGroup::last)
                    .reversed())
            .toList(),
        understood);
  }

  /** How many texts are in the groups. */
  int count() {
    return groups.stream().mapToInt(MissedGroup::count).sum();
  }

  private static MissedText masked(MissedText stored) {
    return new MissedText(
        stored.at(),
        stored.language(),
        Masking.mask(stored.text()),
        stored.takenFor(),
        stored.chosen());
  }

  private static void add(List<Heap> heaps, MissedText missed) {
    Likeness likeness = Likeness.of(missed.text());
    for (Heap heap : heaps) {
      if (heap.texts().get(0).language().equals(missed.language())
          && heap.likeness().isAlike(likeness)) {
        heap.texts().add(missed);
        return;
      }
    }
    heaps.add(new Heap(likeness, new ArrayList<>(List.of(missed))));
  }

  private static MissedGroup group(Heap heap, Understanding understanding) {
    List<MissedText> texts = heap.texts();
    List<String> distinct = mostFrequentFirst(texts, each -> Optional.of(each.text()));
    MissedText newest = texts.get(0);
    Verdict today =
        understanding.understand(
            new Utterance(
                KindWord.without(distinct.get(0)), newest.language(), true, Optional.empty()));
    return new MissedGroup(
        newest.language(),
        distinct,
        texts.size(),
        newest.at(),
        mostFrequentFirst(texts, MissedText::takenFor).stream().findFirst(),
        mostFrequentFirst(texts, MissedText::chosen).stream().findFirst(),
        today);
  }

  private static <T> List<T> mostFrequentFirst(
      List<MissedText> texts, Function<MissedText, Optional<T>> of) {
    Map<T, Long> counts =
        texts.stream()
            .flatMap(each -> of.apply(each).stream())
            .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<T, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
