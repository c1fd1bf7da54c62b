package dev.headset.understanding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that nobody writes, and a bot gets all the same. The same seed gives the same texts. */
final class HostileTexts {

  private static final int LONG_LINE = 100_000;
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1);
  private static final String ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e";
  private static final String RIGHT_TO_LEFT = "\u202e\u202b\u2067\u200f\u05d0\u05d1\u0627\u0628";
  private static final String MARKS = "\u0300\u0301\u0302\u0328\u0489\u20dd\u0e47\u0fb5";
  private static final String QUOTES = "\"'„”«»‘’“()[]{}<>`|*_~";
  private static final String SLOW = " a i . , ? not nie want to bot from human";
  private static final List<String> EMOJI =
      List.of("😀", "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇵🇱", "👍🏽", "🎧", "❤️", "1️⃣", "☎");

  private final Random random;
  private final List<String> sentences;
  private final List<Supplier<String>> kinds =
      List.of(
          this::bytes,
          this::anyUnits,
          () -> of(ZERO_WIDTH, length()),
          () -> of(RIGHT_TO_LEFT, length()),
          () -> of(MARKS, length()),
          () -> of(QUOTES, length()),
          () -> units(0, 0x20, length()),
          () -> units(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, length()),
          () -> codePoints(length()),
          this::emoji,
          this::mutated,
          this::mutated,
          this::strewn,
          this::leet,
          this::repeated,
          this::sentencesInARow,
          this::gibberish,
          () -> word(length()),
          () -> tinyWords(length()),
          () -> QUOTES.repeat(length() / QUOTES.length() + 1),
          () -> SLOW.repeat(length() / SLOW.length() + 1));

  HostileTexts(long seed, List<String> sentences) {
    this.random = new Random(seed);
    this.sentences = sentences;
  }

  /** The next text; now and then one of {@value #LONG_LINE} characters. */
  String next() {
    return any(kinds).get();
  }

  /** Mostly short, seldom long. */
  private int length() {
    int kind = random.nextInt(500);
    if (kind == 0) {
      return LONG_LINE;
    }
    return kind < 30 ? random.nextInt(6_000) : random.nextInt(120);
  }

  private String bytes() {
    byte[] bytes = new byte[length()];
    random.nextBytes(bytes);
    return new String(bytes, any(CHARSETS));
  }

  private String anyUnits() {
    return units(0, Character.MAX_VALUE + 1, length());
  }

  private String units(int from, int to, int length) {
    StringBuilder text = new StringBuilder(length);
    random.ints(length, from, to).forEach(unit -> text.append((char) unit));
    return text.toString();
  }

  private String codePoints(int length) {
    return random
        .ints(length, 0, Character.MAX_CODE_POINT + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private String of(String signs, int length) {
    StringBuilder text = new StringBuilder(any(sentences));
    random.ints(length, 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
    return text.toString();
  }

  private String emoji() {
    return IntStream.range(0, 1 + length() / 4)
        .mapToObj(unused -> any(EMOJI))
        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
  }

  /** A sentence with some of its letters gone, doubled, swapped, or others in their place. */
  private String mutated() {
    StringBuilder text = new StringBuilder(any(sentences));
    for (int change = random.nextInt(6); change >= 0 && !text.isEmpty(); change--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(5)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, text.charAt(at));
        case 2 -> text.setCharAt(at, (char) random.nextInt(0x2100));
        case 3 -> text.insert(at, Character.toChars(random.nextInt(0x20000)));
        default -> text.reverse();
      }
    }
    return text.toString();
  }

  /** A sentence with something unseen between all its letters. */
  private String strewn() {
    String between = any(List.of(ZERO_WIDTH, RIGHT_TO_LEFT, MARKS));
    return any(sentences)
        .codePoints()
        .mapToObj(sign -> Character.toString(sign) + between.charAt(random.nextInt(7)))
        .collect(Collectors.joining());
  }

  private String leet() {
    return any(sentences)
        .replace('e', '3')
        .replace('a', '4')
        .replace('i', '1')
        .replace('o', '0')
        .replace('s', '$');
  }

  private String repeated() {
    String piece = any(sentences);
    String part = piece.substring(0, 1 + random.nextInt(Math.max(1, piece.length() - 1)));
    return part.repeat(1 + length() / part.length());
  }

  private String sentencesInARow() {
    return IntStream.range(0, 1 + length() / 30)
        .mapToObj(unused -> any(sentences))
        .collect(Collectors.joining(any(List.of(" ", ", ", ". ", " and ", " i ", "\n"))));
  }

  /** Words that begin like real ones and end like none. */
  private String gibberish() {
    return IntStream.range(0, 1 + length() / 10)
        .mapToObj(unused -> beginning() + word(2 + random.nextInt(8)))
        .collect(Collectors.joining(" "));
  }

  private String beginning() {
    String sentence = any(sentences);
    String word = any(List.of(sentence.split(" ", -1)));
    return word.substring(0, Math.min(word.length(), 1 + random.nextInt(4)));
  }

  private String word(int length) {
    return units('a', 'z' + 1, length);
  }

  private String tinyWords(int length) {
    return IntStream.range(0, length / 2 + 1)
        .mapToObj(unused -> word(1))
        .collect(Collectors.joining(" "));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
