package dev.headset.testkit.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way in which a wanted text may be worded, as a pattern. White space counts as one space. */
final class Regex {

  private final String pattern;
  private final Set<String> names;

  Regex() {
    this("", Set.of());
  }

  private Regex(String pattern, Set<String> names) {
    this.pattern = pattern;
    this.names = names;
  }

  static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  Regex words(String words) {
    String flat = words.replaceAll("\\s+", " ");
    StringBuilder longer = new StringBuilder(pattern);
    int at = 0;
    for (int space = flat.indexOf(' '); space >= 0; space = flat.indexOf(' ', at)) {
      quote(longer, flat.substring(at, space));
      longer.append(" ?");
      at = space + 1;
    }
    quote(longer, flat.substring(at));
    return new Regex(longer.toString(), names);
  }

  private static void quote(StringBuilder to, String words) {
    if (!words.isEmpty()) {
      to.append(Pattern.quote(words));
    }
  }

  Regex anything() {
    return new Regex(pattern + " ?.*? ?", names);
  }

  /** What a name stands for; where it has no meaning yet, it gets one here. */
  Regex named(String name, Wording wording) {
    Optional<String> known = wording.meaning(name);
    if (known.isPresent()) {
      return words(known.get());
    }
    if (names.contains(name)) {
      return new Regex(pattern + "\\k<" + name + ">", names);
    }
    Set<String> more = new LinkedHashSet<>(names);
    more.add(name);
    String shape = name.startsWith("case") ? "HS-[0-9A-Z]{4}-[0-9A-Z]{4}" : "\\p{L}+";
    return new Regex(pattern + "(?<" + name + ">" + shape + ")", more);
  }

  /** A rendering, in which private characters stand for the placeholders. */
  Regex rendered(String rendering, Map<String, String> given, Wording wording) {
    Regex longer = this;
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < rendering.length(); i++) {
      char c = rendering.charAt(i);
      Optional<String> placeholder = Wording.placeholderAt(c);
      if (placeholder.isEmpty() && c != Wording.NUMBER) {
        words.append(c);
        continue;
      }
      longer = longer.words(words.toString());
      words.setLength(0);
      if (c == Wording.NUMBER) {
        longer = new Regex(longer.pattern + "[0-9]+", longer.names);
      } else {
        String value = given.getOrDefault(placeholder.get(), "");
        longer = Wanted.isVariable(value) ? longer.named(value, wording) : longer.anything();
      }
    }
    return longer.words(words.toString());
  }

  /** The names that got a meaning; empty where the text is another. */
  Optional<Map<String, String>> match(String flat) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(flat);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> meanings = new LinkedHashMap<>();
    names.forEach(name -> meanings.put(name, matcher.group(name)));
    return Optional.of(meanings);
  }
}
