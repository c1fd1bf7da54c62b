package dev.headset.config;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.headset.text.LocalText;
import dev.headset.topic.Slot;
import dev.headset.topic.SlotId;
import dev.headset.topic.SlotType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a topic asks for. */
final class SlotReader {

  private static final Map<String, SlotType> TYPES =
      Arrays.stream(SlotType.values())
          .collect(
              Collectors.toMap(type -> type.name().toLowerCase(Locale.ROOT), Function.identity()));
  private static final int MAX_PATTERN = 500;

  private record First(String kind, Spot spot) {}

  private final TextReader texts;
  private final Map<String, First> firsts = new HashMap<>();

  SlotReader(TextReader texts) {
    this.texts = texts;
  }

  List<Slot> read(Value list) {
    List<Slot> slots = new ArrayList<>();
    Duplicates seen = new Duplicates(list.reading().findings(), Problem.Code.DUPLICATE_ID);
    for (Value item : list.items()) {
      slot(item.named("this question"), seen).ifPresent(slots::add);
    }
    return slots;
  }

  private Optional<Slot> slot(Value value, Duplicates seen) {
    Optional<Fields> found = value.fields(Keys.SLOT);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<Value> idValue = fields.required("id");
    Optional<String> id =
        idValue
            .flatMap(Ids.SLOT::read)
            .filter(
                each ->
                    seen.isNew(each, idValue.get().spot(), "the question " + Shown.quoted(each)));
    Optional<SlotType> type = fields.required("type").flatMap(SlotReader::type);
    LocalText prompt =
        texts.readOr(fields.required("prompt"), Placeholders.NONE, TextReader.UNLIMITED);
    Optional<LocalText> hint =
        fields.get("hint").map(each -> texts.read(each, Placeholders.NONE, TextReader.UNLIMITED));
    boolean optional = fields.get("optional").flatMap(Value::flag).orElse(false);
    Optional<Pattern> pattern = fields.get("pattern").flatMap(SlotReader::pattern);
    List<Slot.Choice> choices = fields.get("choices").map(this::choices).orElse(List.of());
    type.ifPresent(each -> fitsType(fields, each));
    if (id.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    Slot slot =
        new Slot(new SlotId(id.get()), type.get(), pattern, choices, optional, prompt, hint);
    findOther(idValue.get(), slot);
    return Optional.of(slot);
  }

  /** What is known is not asked again, so one name in two topics has to mean the same. */
  private void findOther(Value id, Slot slot) {
    String kind =
        slot.type()
            + " "
            + slot.pattern().map(Pattern::pattern).orElse("")
            + slot.choices().stream().map(Slot.Choice::id).toList();
    First first = new First(kind, id.spot());
    First before = Optional.ofNullable(firsts.putIfAbsent(slot.id().value(), first)).orElse(first);
    if (!before.kind().equals(kind)) {
      id.reading()
          .findings()
          .warning(
              Problem.Code.AMBIGUOUS,
              id.spot(),
              "another topic asks for "
                  + Shown.quoted(slot.id().value())
                  + " in another way, and an answer to one is taken for both",
              new Findings.Note(before.spot(), "it is here"));
    }
  }

  private static void fitsType(Fields fields, SlotType type) {
    only(fields, "pattern", type == SlotType.PATTERN);
    only(fields, "choices", type == SlotType.CHOICE);
  }

  private static void only(Fields fields, String key, boolean wanted) {
    if (wanted) {
      fields.required(key);
    } else {
      fields
          .get(key)
          .ifPresent(
              value ->
                  value.wrong(
                      "only a question of the type "
                          + (key.equals("pattern") ? "pattern" : "choice")
                          + " has "
                          + key));
    }
  }

  private static Optional<SlotType> type(Value value) {
    return Ids.existing(value.named("type"), "type", TYPES.keySet()).map(TYPES::get);
  }

  private static Optional<Pattern> pattern(Value value) {
    Optional<String> written = value.text();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (written.get().isEmpty() || written.get().length() > MAX_PATTERN) {
      value.error(Problem.Code.BAD_PATTERN, "a pattern has 1 to " + MAX_PATTERN + " characters");
      return Optional.empty();
    }
    if (!PatternBound.holds(written.get())) {
      value.error(
          Problem.Code.BAD_PATTERN,
          "this pattern is too large once its repetitions are written out",
          Optional.of("use smaller numbers between { and }, and fewer groups within groups"));
      return Optional.empty();
    }
    try {
      Pattern pattern = Pattern.compile(written.get());
      if (pattern.matcher("").matches()) {
        value.error(
            Problem.Code.BAD_PATTERN,
            "this pattern fits an empty answer",
            Optional.of("ask for at least one character, such as \\d+ in place of \\d*"));
        return Optional.empty();
      }
      return Optional.of(pattern);
    } catch (PatternSyntaxException e) {
      String part = Optional.ofNullable(e.getPattern()).orElse("");
      int at = Math.max(0, written.get().indexOf(part));
      value
          .reading()
          .findings()
          .error(
              Problem.Code.BAD_PATTERN,
              value.within(at, at + Math.max(1, part.length())),
              "this pattern can't be used: " + e.getDescription(),
              patternFix(e.getDescription(), part));
      return Optional.empty();
    }
  }

  private static String patternFix(String description, String part) {
    if (part.startsWith("\\p") || part.startsWith("\\P")) {
      return "such as \\p{L} for any letter, \\p{Lu} for a capital";
    }
    return switch (description) {
      case "missing closing )" -> "close it with )";
      case "missing closing ]" -> "close it with ]";
      case "invalid repeat count" -> "a part can come 1000 times at most";
      case "missing argument to repetition operator" ->
          "put before it what comes again, or write \\ before it for the sign itself";
      case "invalid character class range" -> "write the smaller end first, such as a-z";
      case "unexpected )" -> "open it with (, or write \\) for the sign itself";
      default -> "patterns are RE2's, which has no look-around and no back-reference";
    };
  }

  private List<Slot.Choice> choices(Value list) {
    List<Slot.Choice> choices = new ArrayList<>();
    Duplicates seen = new Duplicates(list.reading().findings(), Problem.Code.DUPLICATE_ID);
    if (list.isList() && list.items().isEmpty()) {
      list.wrong("a choice needs something to choose from");
    }
    for (Value item : list.items()) {
      Optional<Fields> fields = item.named("this choice").fields(Keys.CHOICE);
      if (fields.isEmpty()) {
        continue;
      }
      Optional<Value> idValue = fields.get().required("id");
      Optional<String> id =
          idValue
              .flatMap(Ids.CHOICE::read)
              .filter(
                  each ->
                      seen.isNew(each, idValue.get().spot(), "the choice " + Shown.quoted(each)));
      LocalText label =
          texts.readOr(fields.get().required("label"), Placeholders.NONE, TextReader.MAX_BUTTON);
      id.ifPresent(each -> choices.add(new Slot.Choice(each, label)));
    }
    return choices;
  }
}
