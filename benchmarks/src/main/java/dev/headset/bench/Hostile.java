package dev.headset.bench;

import dev.headset.conversation.Playbook;
import dev.headset.understanding.Utterance;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the costliest texts cost that anybody can send, understood with the sample config. */
final class Hostile {

  private static final int LONG_LINE = 100_000;
  private static final int WARM_UP = 30;
  private static final int TIMES = 5;
  private static final int SHOWN = 3;
  private static final long SEED = 7;
  private static final double NANOS_PER_MILLI = 1e6;

  private record Cost(String name, double millis) {}

  private final Random random = new Random(SEED);
  private final Playbook playbook;

  Hostile(Playbook playbook) {
    this.playbook = playbook;
  }

  void print(PrintStream out) {
    Map<String, String> texts = texts();
    for (int round = 0; round < WARM_UP; round++) {
      texts.values().forEach(this::nanos);
    }
    List<Cost> costs =
        texts.entrySet().stream()
            .map(text -> new Cost(text.getKey(), millis(text.getValue())))
            .sorted(Comparator.comparingDouble(cost -> -cost.millis()))
            .toList();
    out.printf(
        "Of %d hostile texts of up to %d characters these take longest: %s%n",
        costs.size(),
        LONG_LINE,
        costs.stream()
            .limit(SHOWN)
            .map(cost -> String.format(Locale.ROOT, "%s %.1f ms", cost.name(), cost.millis()))
            .collect(Collectors.joining(", ")));
  }

  /** The least of several, since what else the machine does is not the text's fault. */
  private double millis(String text) {
    return IntStream.range(0, TIMES).mapToLong(unused -> nanos(text)).min().orElseThrow()
        / NANOS_PER_MILLI;
  }

  private long nanos(String text) {
    Utterance utterance = new Utterance(text, playbook.defaultLanguage(), false, Optional.empty());
    long start = System.nanoTime();
    playbook.understanding().understand(utterance);
    return System.nanoTime() - start;
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("gibberish", words(400, 3, 12));
    texts.put("tiny words", words(2_100, 1, 1));
    texts.put("words of two letters", words(1_400, 2, 2));
    texts.put("a giant word", words(1, LONG_LINE, LONG_LINE));
    texts.put("any signs", units(0, Character.MAX_VALUE + 1));
    texts.put("half surrogates", units(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1));
    texts.put("marks", units('\u0300', '\u0370'));
    texts.put("what unfolds", "\ufdfa".repeat(LONG_LINE));
    texts.put("misspelt", misspelt());
    for (String words :
        List.of(
            "please ",
            "ok ",
            "a ",
            "the ",
            "i ",
            "prosze ",
            "nie chce ",
            "bot ",
            "yes no ",
            "i want a human please ",
            "polacz mnie z konsultantem ",
            "not that but this, and ")) {
      texts.put("“" + words.strip() + "” over and over", words.repeat(LONG_LINE / words.length()));
    }
    return texts;
  }

  private String words(int count, int shortest, int longest) {
    return IntStream.range(0, count)
        .mapToObj(unused -> word(shortest + random.nextInt(longest - shortest + 1)))
        .collect(Collectors.joining(" "));
  }

  private String word(int length) {
    return random
        .ints(length, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private String units(int from, int to) {
    StringBuilder text = new StringBuilder(LONG_LINE);
    random.ints(LONG_LINE, from, to).forEach(unit -> text.append((char) unit));
    return text.toString();
  }

  /** All examples of the sample, each word with an error. */
  private String misspelt() {
    return playbook.topics().topics().values().stream()
        .flatMap(topic -> topic.examples().values().stream())
        .flatMap(List::stream)
        .flatMap(example -> List.of(example.split(" ", -1)).stream())
        .map(word -> Mistyping.once(word, random))
        .collect(Collectors.joining(" "));
  }
}
