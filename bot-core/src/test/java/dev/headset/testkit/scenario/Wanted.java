package dev.headset.testkit.scenario;

import dev.headset.text.Formatted;
import dev.headset.text.TextKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a story wants it: literal words; {@code …} for anything; {@code {text-key}} for one of
 * the bot's own texts, with wildcards for its placeholders save those that are given ({@code
 * {waiting ahead=2 number=case}}); {@code {case}} for what the same name stood for before, or from
 * here on.
 */
final class Wanted {

  private static final Pattern BRACED =
      Pattern.compile(
          "\\{(?<name>[a-z][a-z0-9-]*)(?<given>(?: [a-z]+=(?:\"[^\"]*\"|[^ \"}]+))*)\\}");
  private static final Pattern GIVEN =
      Pattern.compile("(?<name>[a-z]+)=(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^ \"}]+))");
  private static final Pattern VARIABLE = Pattern.compile("case[0-9]*|winner|loser|letter");

  private final String written;
  private final List<Part> parts;

  private Wanted(String written, List<Part> parts) {
    this.written = written;
    this.parts = parts;
  }

  /** A piece of the text. */
  private sealed interface Part {
    /** These very words, white space apart. */
    record Words(String words) implements Part {}

    /** Anything, or nothing. */
    record Anything() implements Part {}

    /** A text of the bot's. */
    record Own(TextKey key, Map<String, String> given) implements Part {}

    /** What the name stands for. */
    record Named(String name) implements Part {}
  }

  /**
   * Reads a text as it stands in a file.
   *
   * @throws IllegalArgumentException where something in braces is neither a text nor a name
   */
  static Wanted read(String written) {
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int at = 0;
    Matcher braced = BRACED.matcher(written);
    while (at < written.length()) {
      char c = written.charAt(at);
      if (c == '…') {
        flush(words, parts);
        parts.add(new Part.Anything());
        at++;
      } else if (c == '{') {
        if (!braced.find(at) || braced.start() != at) {
          throw new IllegalArgumentException("a brace that names nothing: " + written);
        }
        flush(words, parts);
        parts.add(named(braced.group("name"), given(braced.group("given"))));
        at = braced.end();
      } else {
        words.append(c);
        at++;
      }
    }
    flush(words, parts);
    return new Wanted(written, List.copyOf(parts));
  }

  private static void flush(StringBuilder words, List<Part> parts) {
    if (!words.isEmpty()) {
      parts.add(new Part.Words(words.toString()));
      words.setLength(0);
    }
  }

  private static Part named(String name, Map<String, String> given) {
    if (VARIABLE.matcher(name).matches() && given.isEmpty()) {
      return new Part.Named(name);
    }
    TextKey key =
        TextKey.find(name)
            .orElseThrow(() -> new IllegalArgumentException("no text is called " + name));
    given.keySet().stream()
        .filter(each -> !key.placeholders().contains(each))
        .findFirst()
        .ifPresent(
            each -> {
              throw new IllegalArgumentException(name + " has no placeholder " + each);
            });
    return new Part.Own(key, given);
  }

  private static Map<String, String> given(String written) {
    Map<String, String> given = new LinkedHashMap<>();
    Matcher each = GIVEN.matcher(written);
    while (each.find()) {
      String quoted = each.group("quoted");
      given.put(each.group("name"), quoted != null ? quoted : each.group("bare"));
    }
    return given;
  }

  /** Whether this was seen; where it has brackets, with what is set apart. */
  Optional<Map<String, String>> match(Formatted seen, Wording wording) {
    return match(Brackets.in(written) ? Brackets.write(seen) : seen.text(), wording);
  }

  /**
   * Whether this was seen.
   *
   * @return the names that this has given a meaning; empty where something else was seen
   */
  Optional<Map<String, String>> match(String seen, Wording wording) {
    List<Regex> ways = List.of(new Regex());
    for (Part part : parts) {
      List<Regex> longer = new ArrayList<>();
      for (Regex way : ways) {
        longer.addAll(extended(way, part, wording));
      }
      ways = longer;
    }
    String flat = Regex.flat(seen);
    return ways.stream().flatMap(way -> way.match(flat).stream()).findFirst();
  }

  private static List<Regex> extended(Regex way, Part part, Wording wording) {
    if (part instanceof Part.Words words) {
      return List.of(way.words(words.words()));
    } else if (part instanceof Part.Anything) {
      return List.of(way.anything());
    } else if (part instanceof Part.Named named) {
      return List.of(way.named(named.name(), wording));
    } else if (part instanceof Part.Own own) {
      return wording.renderings(own.key(), numbersAndNames(own)).stream()
          .map(rendering -> way.rendered(rendering, own.given(), wording))
          .toList();
    }
    throw new IllegalStateException("an unknown part: " + part);
  }

  private static Map<String, String> numbersAndNames(Part.Own own) {
    Map<String, String> given = new HashMap<>();
    own.given().forEach((name, value) -> given.put(name, isVariable(value) ? "" : value));
    return given;
  }

  static boolean isVariable(String value) {
    return VARIABLE.matcher(value).matches();
  }

  /** As it stands in the file, with the words of the bot's own texts beside it. */
  String explained(Wording wording) {
    StringBuilder explained = new StringBuilder(written);
    for (Part part : parts) {
      if (part instanceof Part.Own own) {
        explained.append("  (").append(wording.shown(own.key())).append(')');
      }
    }
    return explained.toString();
  }

  @Override
  public String toString() {
    return written;
  }
}
