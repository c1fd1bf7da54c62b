package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.Verdict.Candidate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well topics are told apart, going by their own examples: each was understood by what was
 * learned without it, and by topics alone, without phrases.
 *
 * @param topics in the catalog's order
 * @param confusions pairs of topics that are taken for one another, the most often first
 * @param examples in the catalog's order
 * @param thresholds by which an example counts as acted on or asked about
 * @param suggested the thresholds that the examples suggest
 * @param calibrationError how far confidences are from how often they are right, on average over
 *     ten steps of confidence; 0 to 1
 */
public record TopicReport(
    List<Figures> topics,
    List<Confusion> confusions,
    List<HeldOut> examples,
    Thresholds thresholds,
    Thresholds suggested,
    double calibrationError) {

  /** Copies the lists. */
  public TopicReport {
    topics = List.copyOf(topics);
    confusions = List.copyOf(confusions);
    examples = List.copyOf(examples);
  }

  /** What the bot would have done. */
  public enum Outcome {
    /** It would have acted on the right topic. */
    RIGHT_AT_ONCE,
    /** It would have asked, with the right topic among those that it offers. */
    OFFERED,
    /** It would have acted on another topic. */
    ELSEWHERE,
    /** It would have asked about others, or told that it did not understand. */
    NOT_UNDERSTOOD
  }

  /**
   * An example, and how it was understood by what was learned without it.
   *
   * @param number its place among the topic's examples in its language, from 0
   * @param candidates best first; none where the example has no word
   */
  public record HeldOut(
      TopicId topic,
      Language language,
      int number,
      String text,
      List<Candidate> candidates,
      Outcome outcome) {

    /** Copies the list. */
    public HeldOut {
      candidates = List.copyOf(candidates);
    }

    /** Where it went, or would have gone were the bot bolder. */
    public Optional<Candidate> best() {
      return candidates.stream().findFirst();
    }

    /** Whether its own topic is the likeliest. */
    public boolean isRight() {
      return best().filter(each -> each.topic().equals(topic)).isPresent();
    }
  }

  /**
   * The figures of one topic.
   *
   * @param examples how many it has in each language of the bot
   * @param outcomes how many of its examples came to which outcome; each outcome is there
   * @param precision of the examples that look most like this topic, the share that is its own;
   *     empty where none does
   * @param recall of its own examples, the share that looks most like it; empty where it has none
   */
  public record Figures(
      TopicId topic,
      Map<Language, Integer> examples,
      Map<Outcome, Integer> outcomes,
      OptionalDouble precision,
      OptionalDouble recall) {

    /** How many examples it has in all languages. */
    public int count() {
      return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The share of its examples that came to an outcome; 0 where it has none. */
    public double share(Outcome outcome) {
      return count() == 0 ? 0 : (double) outcomes.getOrDefault(outcome, 0) / count();
    }
  }

  /**
   * Two topics that are taken for one another.
   *
   * @param examples those of either that look most like the other
   */
  public record Confusion(TopicId one, TopicId other, List<HeldOut> examples) {

    /** Copies the list. */
    public Confusion {
      examples = List.copyOf(examples);
    }
  }

  /**
   * Looks how the topics of a catalog are told apart. Learns several times over: that takes a
   * second or two for a few dozen topics, and up to some minutes for 20,000 examples.
   *
   * @param languages every language of the bot, the default first
   * @param set the thresholds that the operator set; else those hold that the examples suggest
   * @param knowledge of words and sentences, beyond what the examples teach
   */
  public static TopicReport of(
      TopicCatalog catalog,
      List<Language> languages,
      Optional<Thresholds> set,
      Knowledge knowledge) {
    return new TopicExamination(catalog, languages, set, knowledge).report();
  }

  /** The share of all examples that came to an outcome; 0 where there are none. */
  public double share(Outcome outcome) {
    return share(examples, outcome);
  }

  /** The share of a language's examples that came to an outcome; 0 where there are none. */
  public double share(Outcome outcome, Language language) {
    return share(
        examples.stream().filter(each -> each.language().equals(language)).toList(), outcome);
  }

  private static double share(List<HeldOut> some, Outcome outcome) {
    long count = some.stream().filter(each -> each.outcome() == outcome).count();
    return some.isEmpty() ? 0 : (double) count / some.size();
  }
}
