package dev.headset.conversation;

import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Attachment;
import dev.headset.topic.SlotId;
import dev.headset.topic.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the problem at hand, from the first word until the conversation comes to rest.
 *
 * @param topic what it is about, once that is known
 * @param words what they typed about it, newest last, at most {@value #MAX_WORDS}
 * @param known slots that they filled, so that they are not asked again
 * @param tried titles of guided steps that did not help
 * @param files what they sent along
 * @param misses texts in a row that were not understood
 * @param recent what was said on either side, newest last, at most {@value #MAX_RECENT} lines:
 *     staff see it above a new case
 * @param guess what the bot made of the last text that it went by
 * @param missedSince the first text in a row that it missed, as long as it is not known what they
 *     were about
 */
public record Problem(
    Optional<TopicId> topic,
    List<String> words,
    Map<SlotId, String> known,
    List<String> tried,
    List<Attachment> files,
    int misses,
    List<TranscriptLine> recent,
    Optional<Guess> guess,
    Optional<Instant> missedSince) {

  static final int MAX_WORDS = 10;
  static final int MAX_RECENT = 60;
  private static final Duration STILL_RECENT = Duration.ofHours(1);

  /** Nothing is known yet. */
  public static final Problem NONE =
      new Problem(
          Optional.empty(),
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          0,
          List.of(),
          Optional.empty(),
          Optional.empty());

  /** Copies the collections, keeping their order. */
  public Problem {
    words = List.copyOf(words);
    known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    tried = List.copyOf(tried);
    files = List.copyOf(files);
    recent = List.copyOf(recent);
  }

  /** A new problem, with what was said within the last hour still in sight of staff. */
  static Problem after(Problem before, Instant now) {
    List<TranscriptLine> still =
        before.recent.stream().filter(line -> line.at().isAfter(now.minus(STILL_RECENT))).toList();
    return new Problem(
        Optional.empty(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        0,
        still,
        Optional.empty(),
        Optional.empty());
  }

  Problem about(TopicId next) {
    return new Problem(
        Optional.of(next), words, known, tried, files, 0, recent, guess, missedSince);
  }

  Problem withWords(String said) {
    return new Problem(
        topic,
        appended(words, said, MAX_WORDS),
        known,
        tried,
        files,
        misses,
        recent,
        guess,
        missedSince);
  }

  Problem withoutWords() {
    return new Problem(topic, List.of(), known, tried, files, misses, recent, guess, missedSince);
  }

  Problem withKnown(SlotId slot, String value) {
    Map<SlotId, String> next = new LinkedHashMap<>(known);
    next.put(slot, value);
    return new Problem(topic, words, next, tried, files, misses, recent, guess, missedSince);
  }

  Problem withoutKnown(List<SlotId> slots) {
    Map<SlotId, String> next = new LinkedHashMap<>(known);
    next.keySet().removeAll(slots);
    return new Problem(topic, words, next, tried, files, misses, recent, guess, missedSince);
  }

  Problem withTried(String step) {
    return new Problem(
        topic, words, known, appended(tried, step, 50), files, misses, recent, guess, missedSince);
  }

  Problem withFiles(List<Attachment> more) {
    List<Attachment> next = new ArrayList<>(files);
    next.addAll(more);
    return new Problem(topic, words, known, tried, next, misses, recent, guess, missedSince);
  }

  Problem withMisses(int next) {
    return new Problem(topic, words, known, tried, files, next, recent, guess, missedSince);
  }

  Problem withRecent(TranscriptLine line) {
    return new Problem(
        topic,
        words,
        known,
        tried,
        files,
        misses,
        appended(recent, line, MAX_RECENT),
        guess,
        missedSince);
  }

  Problem withGuess(Optional<Guess> next, Optional<Instant> since) {
    return new Problem(topic, words, known, tried, files, misses, recent, next, since);
  }

  private static <T> List<T> appended(List<T> list, T last, int max) {
    List<T> next = new ArrayList<>(list);
    next.add(last);
    return next.size() > max ? next.subList(next.size() - max, next.size()) : next;
  }
}
