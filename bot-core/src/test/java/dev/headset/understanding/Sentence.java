package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.understanding.Verdict.Candidate;
import dev.headset.understanding.Verdict.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A line of the tables of sentences: what a customer says, and what it must be taken for. */
record Sentence(String expected, Language language, String text) {

  private static final Set<Kind> WISHES = Set.of(Kind.ASSOCIATE, Kind.MANAGER, Kind.CHANGE_TOPIC);

  /** All sentences of both tables. */
  static Stream<Sentence> all() {
    return Stream.of("sentences.tsv", "held-out.tsv").flatMap(Sentence::table);
  }

  static Stream<Sentence> table(String name) {
    try (InputStream table =
        Objects.requireNonNull(Sentence.class.getResourceAsStream(name), name)) {
      String lines = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().filter(line -> !line.startsWith("#")).map(Sentence::parse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sentence parse(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new Sentence(cells.get(0), new Language(cells.get(1)), cells.get(2));
  }

  boolean expectsWish() {
    return Set.of("associate", "manager", "change_topic").contains(expected);
  }

  boolean isMetBy(Verdict verdict) {
    return switch (expected) {
      case "associate", "manager", "change_topic", "unknown" ->
          verdict.kind() == Kind.valueOf(expected.toUpperCase(Locale.ROOT));
      case "none" -> !WISHES.contains(verdict.kind());
      case "yes", "no", "thanks", "greeting", "goodbye", "upset" ->
          verdict.kind() == Kind.SMALL_TALK
              && verdict.phrases().contains(PhraseClass.valueOf(expected.toUpperCase(Locale.ROOT)));
      default -> isTopic(verdict);
    };
  }

  private boolean isTopic(Verdict verdict) {
    return Set.of(Kind.TOPIC, Kind.CONFIRM).contains(verdict.kind())
        && verdict.candidates().stream()
            .map(Candidate::topic)
            .limit(1)
            .allMatch(topic -> topic.value().equals(expected));
  }

  @Override
  public String toString() {
    return expected + " (" + language + "): " + text;
  }
}
