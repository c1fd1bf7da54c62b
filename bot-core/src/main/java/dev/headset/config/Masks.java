package dev.headset.config;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What of a file must not be shown: the values that are known to be secret, and whatever has the
 * shape of a platform's token, wherever it stands.
 */
final class Masks {

  private static final Pattern TOKEN_SHAPE =
      Pattern.compile(
          "([0-9]{6,}:[A-Za-z0-9_-]{25,}"
              + "|[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]{20,})"
              + "|(?i)\\b(?:bearer|basic)\\s+([^\\s\"'$]{6,})"
              + "|(?i)[?&;](?:password|token|secret)=([^\\s\"'&;]+)"
              + "|://([^\\s/@\"'$]+:[^\\s/@\"'$]+)@");
  private static final Pattern SECRET_KEY =
      Pattern.compile("(?i)(?:token|password|secret|authorization|[a-z0-9_-]*key)[\"']?\\s*:\\s");

  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\{(?:[A-Z_][A-Z0-9_]{0,39}|file:[^}]{1,200})\\}(?:\\s+#[^0-9]*)?");

  private final boolean holdsSecrets;
  private boolean structureKnown;
  private final NavigableMap<Integer, Integer> ranges = new TreeMap<>();
  private final Map<Integer, NavigableMap<Integer, Integer>> shapes = new HashMap<>();

  /**
   * Starts without any.
   *
   * @param holdsSecrets the file is one that may hold secrets, so what follows the name of one is
   *     hidden even where the file could not be read
   */
  Masks(boolean holdsSecrets) {
    this.holdsSecrets = holdsSecrets;
  }

  boolean holdsSecrets() {
    return holdsSecrets;
  }

  /** From here on it is known exactly what is secret, so the names of secrets need not tell. */
  void known() {
    structureKnown = true;
  }

  void hide(Spot spot) {
    if (spot.to() > spot.from()) {
      ranges.merge(spot.from(), spot.to(), Math::max);
    }
  }

  /** Where the secret ends that an offset stands in; the offset itself where it stands in none. */
  int endAt(SourceFile file, int line, int offset) {
    int end = offset;
    Map.Entry<Integer, Integer> known = ranges.floorEntry(offset);
    if (known != null) {
      end = Math.max(end, known.getValue());
    }
    Map.Entry<Integer, Integer> shaped =
        shapes.computeIfAbsent(line, each -> shapesOf(file, each)).floorEntry(offset);
    return shaped == null ? end : Math.max(end, shaped.getValue());
  }

  private NavigableMap<Integer, Integer> shapesOf(SourceFile file, int line) {
    NavigableMap<Integer, Integer> found = new TreeMap<>();
    int start = file.lineStart(line);
    String text = file.text(start, file.lineEnd(line));
    Matcher shape = TOKEN_SHAPE.matcher(text);
    while (shape.find()) {
      for (int group = 1; group <= shape.groupCount(); group++) {
        if (shape.start(group) >= 0) {
          found.put(
              start + codePoints(text, shape.start(group)),
              start + codePoints(text, shape.end(group)));
        }
      }
    }
    Matcher key = SECRET_KEY.matcher(text);
    boolean guess = holdsSecrets && !structureKnown && key.find();
    if (guess && !isReference(text.substring(key.end()))) {
      found.put(start + codePoints(text, key.end()), file.lineEnd(line));
    }
    return found;
  }

  /** {@code ${NAME}} and {@code ${file:PATH}} name a secret without telling it. */
  static boolean isReference(String value) {
    String bare = value.strip();
    if (bare.length() > 1 && (bare.startsWith("\"") || bare.startsWith("'"))) {
      bare =
          bare.substring(
              1, bare.endsWith(bare.substring(0, 1)) ? bare.length() - 1 : bare.length());
    }
    return REFERENCE.matcher(bare).matches();
  }

  private static int codePoints(String text, int end) {
    return text.codePointCount(0, end);
  }
}
