package dev.headset.config;

import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.text.TextKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the bot's own texts, a file for each language. */
final class TextsReader {

  private static final List<String> TEXT_KEYS =
      Arrays.stream(TextKey.values()).map(TextKey::key).toList();

  /** A file with more of them was copied, and is told of once. */
  private static final int MAX_SAME = 5;

  private final Map<TextKey, Map<Language, String>> all = new EnumMap<>(TextKey.class);
  private final Map<TextKey, Value> firsts = new EnumMap<>(TextKey.class);

  /** The texts of all files that were read. */
  Map<TextKey, LocalText> texts() {
    Map<TextKey, LocalText> texts = new LinkedHashMap<>();
    all.forEach((key, patterns) -> texts.put(key, new LocalText(patterns)));
    return texts;
  }

  /** Puts the texts of one file among those of the others. */
  void read(Value root, Language language) {
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
    List<Value.Entry> same = new ArrayList<>();
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
        firsts.putIfAbsent(key.get(), entry.value());
        findSame(entry, key.get(), same);
      }
    }
    warnOfSame(same, fields.get());
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
              + Shown.length(text.get()));
      return Optional.empty();
    }
    if (key == TextKey.BUTTON_ASSOCIATE && !text.get().startsWith("🎧")) {
      value.wrong("the label of the associate's button has to start with 🎧");
      return Optional.empty();
    }
    return text;
  }

  private void findSame(Value.Entry entry, TextKey key, List<Value.Entry> same) {
    Value first = firsts.get(key);
    boolean copied =
        !first.spot().equals(entry.value().spot())
            && first.raw().equals(entry.value().raw())
            && entry.value().raw().filter(SameText::needsTranslation).isPresent();
    if (copied && !MeantSo.at(entry.value().spot())) {
      same.add(entry);
    }
  }

  private void warnOfSame(List<Value.Entry> same, Fields fields) {
    if (same.isEmpty()) {
      return;
    }
    Value one = firsts.get(TextKey.find(same.get(0).name()).orElseThrow());
    Findings findings = one.reading().findings();
    if (same.size() > MAX_SAME) {
      List<String> names = same.stream().map(Value.Entry::name).toList();
      findings.warning(
          Problem.Code.SAME_TEXT,
          fields.keySpot("texts"),
          "the other language has " + names.size() + " of these texts, too: " + Shown.list(names),
          Optional.of("translate them"),
          new Findings.Note(one.spot(), "the first is here"));
      return;
    }
    for (Value.Entry entry : same) {
      Value first = firsts.get(TextKey.find(entry.name()).orElseThrow());
      findings.warning(
          Problem.Code.SAME_TEXT,
          entry.value().spot(),
          "this text is the same in another language",
          Optional.of("translate it; where it is meant so, write “# meant so” behind it"),
          new Findings.Note(first.spot(), "it is here"));
    }
  }
}
