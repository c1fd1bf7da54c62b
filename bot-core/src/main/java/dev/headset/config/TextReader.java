package dev.headset.config;

import dev.headset.text.Language;
import dev.headset.text.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads texts: one for all languages, or a map with one for each. Counts them. */
final class TextReader {

  /** A bubble's label: the longest that a telephone shows on one line or two. */
  static final int MAX_BUBBLE = 64;

  /** Any other button's label: Discord's limit. */
  static final int MAX_BUTTON = 80;

  static final int UNLIMITED = Integer.MAX_VALUE;

  private static final Language ANY = new Language("en");
  private static final Set<String> ISO_639 = Set.of(java.util.Locale.getISOLanguages());

  private final List<Language> languages;
  private final Map<Language, List<Value>> unspoken = new LinkedHashMap<>();
  private int count;

  /**
   * Starts counting.
   *
   * @param languages those of the bot; empty where they are not known, since their own file is
   *     broken, and so none is missed
   */
  TextReader(List<Language> languages) {
    this.languages = List.copyOf(languages);
  }

  int count() {
    return count;
  }

  List<Language> languages() {
    return languages;
  }

  static boolean isLanguage(String code) {
    return ISO_639.contains(code);
  }

  /** The text; something to go on with where it is wrong, which is then among the findings. */
  LocalText read(Value value, Placeholders allowed, int maxUnits) {
    count++;
    Map<Language, String> patterns = new LinkedHashMap<>();
    if (value.isMapping()) {
      Map<Language, Value> values = byLanguage(value);
      values.forEach(
          (language, each) ->
              one(each, language, allowed, maxUnits)
                  .ifPresent(text -> patterns.put(language, text)));
      findSame(values, patterns);
    } else {
      for (Language language : languages.isEmpty() ? List.of(ANY) : languages) {
        Optional<String> text = one(value, language, allowed, maxUnits);
        if (text.isEmpty()) {
          break;
        }
        patterns.put(language, text.get());
      }
    }
    return patterns.isEmpty() ? new LocalText(Map.of(ANY, "")) : new LocalText(patterns);
  }

  private static void findSame(Map<Language, Value> values, Map<Language, String> patterns) {
    Map<String, Language> firsts = new LinkedHashMap<>();
    patterns.forEach(
        (language, text) -> {
          Language first = firsts.putIfAbsent(text, language);
          if (first != null && SameText.needsTranslation(text)) {
            Value value = values.get(language);
            value
                .reading()
                .findings()
                .warning(
                    Problem.Code.SAME_TEXT,
                    value.spot(),
                    "this is the same in "
                        + Shown.language(first)
                        + " and in "
                        + Shown.language(language),
                    Optional.of("translate it; where it is meant so, write it once for all"));
          }
        });
  }

  LocalText readOr(Optional<Value> value, Placeholders allowed, int maxUnits) {
    return value
        .map(present -> read(present, allowed, maxUnits))
        .orElseGet(() -> new LocalText(Map.of(ANY, "")));
  }

  /** The values of a map from language, in which none of the bot's languages may be missing. */
  Map<Language, Value> byLanguage(Value value) {
    Map<Language, Value> known = someLanguages(value);
    Set<String> missing = new LinkedHashSet<>();
    languages.stream().filter(l -> !known.containsKey(l)).forEach(l -> missing.add(l.code()));
    if (!missing.isEmpty()) {
      value.error(
          Problem.Code.MISSING_LANGUAGE,
          value.name()
              + " has no text for the language"
              + (missing.size() > 1 ? "s " : " ")
              + String.join(", ", missing));
    }
    return known;
  }

  /** Warns of texts in a language that the bot does not speak, once for each. */
  void findUnspoken(Findings findings) {
    unspoken.forEach(
        (language, keys) -> {
          int more = keys.size() - 1;
          findings.warning(
              Problem.Code.UNUSED,
              keys.get(0).spot(),
              "nobody reads this text"
                  + (more > 0 ? " and " + more + " more" : "")
                  + ": the bot does not speak "
                  + Shown.language(language),
              Optional.of("add it to languages in headset.yaml, or take its texts out"));
        });
  }

  /** The values of a map from language, of languages that the bot speaks. */
  Map<Language, Value> someLanguages(Value value) {
    Map<Language, Value> known = new LinkedHashMap<>();
    List<String> codes = languages.stream().map(Language::code).toList();
    for (Value.Entry entry : value.entries()) {
      Language language = new Language(entry.name());
      if (languages.contains(language) || (languages.isEmpty() && isLanguage(entry.name()))) {
        known.put(language, entry.value().named(value.name()));
      } else if (isLanguage(entry.name())) {
        unspoken.computeIfAbsent(language, each -> new ArrayList<>()).add(entry.key());
      } else {
        entry
            .key()
            .error(
                Problem.Code.UNKNOWN_LANGUAGE,
                "unknown language " + Shown.quoted(entry.name()),
                Suggestion.nearest(entry.name(), codes)
                    .or(() -> Optional.of("the languages are " + Shown.list(codes))));
      }
    }
    return known;
  }

  private static Optional<String> one(
      Value value, Language language, Placeholders allowed, int maxUnits) {
    Optional<String> text = value.text();
    if (text.isEmpty() || !new MessageCheck(value, text.get(), language, allowed).passes()) {
      return Optional.empty();
    }
    if (text.get().length() > maxUnits) {
      value.error(
          Problem.Code.LABEL_TOO_LONG,
          "a label can have " + maxUnits + " characters, and this has " + Shown.length(text.get()));
      return Optional.empty();
    }
    return text;
  }
}
