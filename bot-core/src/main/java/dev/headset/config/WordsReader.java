package dev.headset.config;

import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.understanding.PhraseBook;
import dev.headset.understanding.PhraseClass;
import dev.headset.understanding.PhrasePattern;
import dev.headset.understanding.PhraseSyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the snippets of staff, and the phrases of customers. */
final class WordsReader {

  private static final List<String> CLASSES =
      Arrays.stream(PhraseClass.values())
          .map(each -> each.name().toLowerCase(Locale.ROOT))
          .toList();

  private WordsReader() {}

  static Map<String, LocalText> snippets(Value root, TextReader texts) {
    Map<String, LocalText> snippets = new LinkedHashMap<>();
    Optional<Fields> fields = root.fields(Keys.SNIPPETS);
    if (fields.isEmpty()) {
      return snippets;
    }
    Version.check(fields.get());
    fields
        .get()
        .required("snippets")
        .ifPresent(
            map ->
                map.entries()
                    .forEach(
                        entry -> {
                          LocalText text =
                              texts.read(
                                  entry.value(), Placeholders.OF_SNIPPETS, TextReader.UNLIMITED);
                          if (Ids.NAME.check(entry.key(), entry.name())) {
                            snippets.put(entry.name(), text);
                          }
                        }));
    return snippets;
  }

  static PhraseBook phrases(Value root, TextReader texts) {
    Map<Language, Map<PhraseClass, List<String>>> book = new LinkedHashMap<>();
    Optional<Fields> fields = root.fields(Keys.PHRASES);
    if (fields.isEmpty()) {
      return PhraseBook.empty();
    }
    Version.check(fields.get());
    fields
        .get()
        .required("phrases")
        .ifPresent(map -> map.entries().forEach(entry -> phraseClass(entry, texts, book)));
    return new PhraseBook(book);
  }

  private static void phraseClass(
      Value.Entry entry, TextReader texts, Map<Language, Map<PhraseClass, List<String>>> book) {
    if (!CLASSES.contains(entry.name())) {
      entry
          .key()
          .error(
              Problem.Code.UNKNOWN_KEY,
              "there is no class of phrases " + Shown.quoted(entry.name()),
              Suggestion.nearest(entry.name(), CLASSES)
                  .or(() -> Optional.of("the classes are " + Shown.list(CLASSES))));
      return;
    }
    PhraseClass phraseClass = PhraseClass.valueOf(entry.name().toUpperCase(Locale.ROOT));
    texts
        .someLanguages(entry.value())
        .forEach(
            (language, list) ->
                book.computeIfAbsent(language, each -> new EnumMap<>(PhraseClass.class))
                    .put(phraseClass, patterns(list)));
  }

  private static List<String> patterns(Value list) {
    List<String> patterns = new ArrayList<>();
    PhraseHints hints = new PhraseHints(list);
    for (Value item : list.items()) {
      Optional<String> written = item.named("a phrase").id();
      if (written.isEmpty()) {
        continue;
      }
      try {
        patterns.add(PhrasePattern.parse(written.get()).source());
        hints.add(item, written.get());
      } catch (PhraseSyntaxException e) {
        int from = Math.min(e.offset(), written.get().length());
        int to = Math.min(from + Math.max(1, e.length()), written.get().length());
        list.reading()
            .findings()
            .error(Problem.Code.BAD_PATTERN, item.within(from, to), e.problem(), e.fix());
      }
    }
    return patterns;
  }
}
