package dev.headset.config;

import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.text.TextKey;
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
import java.util.TreeSet;

/** Reads the bot's own texts, the snippets of staff, and the phrases of customers. */
final class WordsReader {

  private static final List<String> TEXT_KEYS =
      Arrays.stream(TextKey.values()).map(TextKey::key).toList();
  private static final List<String> CLASSES =
      Arrays.stream(PhraseClass.values())
          .map(each -> each.name().toLowerCase(Locale.ROOT))
          .toList();

  private WordsReader() {}

  /** Puts the texts of one language among those of the others. */
  static void texts(Value root, Language language, Map<TextKey, Map<Language, String>> all) {
    Optional<Fields> fields = root.fields(Keys.TEXTS);
    if (fields.isEmpty()) {
      return;
    }
    Version.check(fields.get());
    Optional<Value> texts = fields.get().required("texts");
    if (texts.isEmpty() || !texts.get().isMapping()) {
      texts.ifPresent(Value::entries);
      return;
    }
    TreeSet<String> missing = new TreeSet<>(TEXT_KEYS);
    for (Value.Entry entry : texts.get().entries()) {
      missing.remove(entry.name());
      Optional<TextKey> key = TextKey.find(entry.name());
      if (key.isEmpty()) {
        entry
            .key()
            .error(
                Problem.Code.UNKNOWN_TEXT,
                "the bot has no text " + Shown.quoted(entry.name()),
                Suggestion.nearest(entry.name(), missing)
                    .or(() -> Suggestion.nearest(entry.name(), TEXT_KEYS)));
        Suggestion.find(entry.name(), missing).ifPresent(missing::remove);
      } else {
        text(entry.value(), language, key.get())
            .ifPresent(
                text ->
                    all.computeIfAbsent(key.get(), each -> new LinkedHashMap<>())
                        .put(language, text));
      }
    }
    if (!missing.isEmpty()) {
      String what = missing.size() == 1 ? "this text is missing: " : "these texts are missing: ";
      root.reading()
          .findings()
          .error(
              Problem.Code.MISSING_TEXT,
              fields.get().keySpot("texts"),
              what + String.join(", ", missing));
    }
  }

  private static Optional<String> text(Value value, Language language, TextKey key) {
    Optional<String> text = value.text();
    if (text.isEmpty()
        || !new MessageCheck(value, text.get(), language, Placeholders.of(key)).passes()) {
      return Optional.empty();
    }
    if (key.maxChars().isPresent() && text.get().length() > key.maxChars().getAsInt()) {
      value.error(
          Problem.Code.LABEL_TOO_LONG,
          (key.isButton() ? "a label" : "this text")
              + " can have "
              + key.maxChars().getAsInt()
              + " characters, and this has "
              + text.get().length());
      return Optional.empty();
    }
    if (key == TextKey.BUTTON_ASSOCIATE && !text.get().startsWith("🎧")) {
      value.wrong("the label of the associate's button has to start with 🎧");
      return Optional.empty();
    }
    return text;
  }

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
    for (Value item : list.items()) {
      Optional<String> written = item.named("a phrase").id();
      if (written.isEmpty()) {
        continue;
      }
      try {
        patterns.add(PhrasePattern.parse(written.get()).source());
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
