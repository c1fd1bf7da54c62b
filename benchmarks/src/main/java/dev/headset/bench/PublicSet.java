package dev.headset.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Sentences with their topics, from a public set.
 *
 * @param learned what topics are made of
 * @param asked what is asked then
 * @param strange sentences that are about no topic; none where the set has none
 */
record PublicSet(
    String name, List<Sentence> learned, List<Sentence> asked, List<Sentence> strange) {

  /** A line of a set. */
  record Sentence(String topic, String text) {}

  /** Draws this many examples of each topic, the same for a seed. */
  PublicSet draw(int examples, long seed) {
    Map<String, List<Sentence>> byTopic = new TreeMap<>();
    learned.forEach(
        each -> byTopic.computeIfAbsent(each.topic(), unused -> new ArrayList<>()).add(each));
    Random random = new Random(seed);
    List<Sentence> drawn = new ArrayList<>();
    for (List<Sentence> sentences : byTopic.values()) {
      Collections.shuffle(sentences, random);
      drawn.addAll(sentences.subList(0, Math.min(examples, sentences.size())));
    }
    return new PublicSet(name + ", " + examples + " examples", drawn, asked, strange);
  }

  /** A part of the learned sentences held out to ask, one of so many. */
  PublicSet fold(int fold, int folds) {
    List<Sentence> kept = new ArrayList<>();
    List<Sentence> held = new ArrayList<>();
    for (int at = 0; at < learned.size(); at++) {
      (at % folds == fold ? held : kept).add(learned.get(at));
    }
    return new PublicSet(name + ", held out", kept, held, strange);
  }

  static List<Sentence> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.contains("\t"))
        .map(line -> line.split("\t", 2))
        .map(cells -> new Sentence(cells[0], cells[1]))
        .toList();
  }
}
