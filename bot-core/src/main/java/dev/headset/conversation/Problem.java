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
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

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
 * @param also other topics that they told of in the same breath, to be offered in their turn
 * @param denied topics that they said it is not about
 * @param answered topics whose answer was given, so that it is not given again
 * @param pieces their last messages with numbers that may be pieces of a card's
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
    Optional<Instant> missedSince,
    List<TopicId> also,
    List<TopicId> denied,
    List<TopicId> answered,
    List<Piece> pieces) {

  static final int MAX_WORDS = 10;
  static final int MAX_RECENT = 60;
  private static final int MAX_TRIED = 50;
  private static final int MAX_TOPICS = 20;
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
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /** Copies the collections, keeping their order. */
  public Problem {
    words = List.copyOf(words);
    known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    tried = List.copyOf(tried);
    files = List.copyOf(files);
    recent = List.copyOf(recent);
    also = List.copyOf(also);
    denied = List.copyOf(denied);
    answered = List.copyOf(answered);
    pieces = List.copyOf(pieces);
  }

  /** A new problem, with what was said within the last hour still in sight of staff. */
  static Problem after(Problem before, Instant now) {
    List<TranscriptLine> still =
        before.recent.stream().filter(line -> line.at().isAfter(now.minus(STILL_RECENT))).toList();
    return NONE.with(next -> next.recent = still);
  }

  /** It is about a topic; who comes to it denies it no more, and need not be led to it. */
  Problem about(TopicId now) {
    return with(
        next -> {
          next.topic = Optional.of(now);
          next.misses = 0;
          next.also = without(also, now);
          next.denied = without(denied, now);
        });
  }

  /** It is not about the topic that it was taken for. */
  Problem denying(TopicId other) {
    return with(
        next -> {
          next.topic = Optional.empty();
          next.also = without(also, other);
          next.denied = appended(without(denied, other), other, MAX_TOPICS);
        });
  }

  Problem withAlso(List<TopicId> others) {
    return with(next -> next.also = others);
  }

  Problem withAnswered(TopicId given) {
    return with(next -> next.answered = appended(without(answered, given), given, MAX_TOPICS));
  }

  /** They want something else: should they come back to a topic, it is as if for the first time. */
  Problem withoutAnswered() {
    return with(next -> next.answered = List.of());
  }

  Problem withWords(String said) {
    return with(next -> next.words = appended(words, said, MAX_WORDS));
  }

  Problem withoutWords() {
    return with(next -> next.words = List.of());
  }

  Problem withKnown(SlotId slot, String value) {
    Map<SlotId, String> more = new LinkedHashMap<>(known);
    more.put(slot, value);
    return with(next -> next.known = more);
  }

  Problem withoutKnown(List<SlotId> slots) {
    Map<SlotId, String> fewer = new LinkedHashMap<>(known);
    fewer.keySet().removeAll(slots);
    return with(next -> next.known = fewer);
  }

  Problem withTried(String step) {
    return with(next -> next.tried = appended(tried, step, MAX_TRIED));
  }

  Problem withFiles(List<Attachment> more) {
    List<Attachment> all = new ArrayList<>(files);
    all.addAll(more);
    return with(next -> next.files = all);
  }

  Problem withMisses(int count) {
    return with(next -> next.misses = count);
  }

  Problem withRecent(TranscriptLine line) {
    return with(next -> next.recent = appended(recent, line, MAX_RECENT));
  }

  Problem withPieces(List<Piece> said) {
    return said.equals(pieces) ? this : with(next -> next.pieces = said);
  }

  /** With all that was said, on either side, put otherwise. */
  Problem saying(UnaryOperator<String> otherwise) {
    Map<SlotId, String> values = new LinkedHashMap<>(known);
    values.replaceAll((slot, value) -> otherwise.apply(value));
    return with(
        next -> {
          next.words = words.stream().map(otherwise).toList();
          next.known = values;
          next.recent = recent.stream().map(line -> line.saying(otherwise)).toList();
        });
  }

  Problem withGuess(Optional<Guess> made, Optional<Instant> since) {
    return with(
        next -> {
          next.guess = made;
          next.missedSince = since;
        });
  }

  private Problem with(Consumer<Draft> change) {
    Draft next = new Draft(this);
    change.accept(next);
    return next.done();
  }

  /** The next problem in the making. */
  private static final class Draft {
    private Optional<TopicId> topic;
    private List<String> words;
    private Map<SlotId, String> known;
    private List<String> tried;
    private List<Attachment> files;
    private int misses;
    private List<TranscriptLine> recent;
    private Optional<Guess> guess;
    private Optional<Instant> missedSince;
    private List<TopicId> also;
    private List<TopicId> denied;
    private List<TopicId> answered;
    private List<Piece> pieces;

    private Draft(Problem from) {
      topic = from.topic;
      words = from.words;
      known = from.known;
      tried = from.tried;
      files = from.files;
      misses = from.misses;
      recent = from.recent;
      guess = from.guess;
      missedSince = from.missedSince;
      also = from.also;
      denied = from.denied;
      answered = from.answered;
      pieces = from.pieces;
    }

    private Problem done() {
      return new Problem(
          topic,
          words,
          known,
          tried,
          files,
          misses,
          recent,
          guess,
          missedSince,
          also,
          denied,
          answered,
          pieces);
    }
  }

  private static <T> List<T> without(List<T> list, T one) {
    return list.stream().filter(each -> !each.equals(one)).toList();
  }

  private static <T> List<T> appended(List<T> list, T last, int max) {
    List<T> next = new ArrayList<>(list);
    next.add(last);
    return next.size() > max ? next.subList(next.size() - max, next.size()) : next;
  }
}
