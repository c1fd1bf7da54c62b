package dev.headset.config;

import com.ibm.icu.text.MessagePattern;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks one text in one language: its syntax, its placeholders, its plural forms. */
final class MessageCheck {

  private static final int MAX_UNITS = 4_000;

  private final Value value;
  private final String text;
  private final Language language;
  private final Placeholders allowed;

  MessageCheck(Value value, String text, Language language, Placeholders allowed) {
    this.value = value;
    this.text = text;
    this.language = language;
    this.allowed = allowed;
  }

  /** Whether the text can be shown; every reason against it is among the findings. */
  boolean passes() {
    if (text.isBlank()) {
      value.error(Problem.Code.BAD_TEXT, "a text can't be empty");
      return false;
    }
    if (text.length() > MAX_UNITS) {
      value.error(
          Problem.Code.BAD_TEXT,
          "a text can have " + MAX_UNITS + " characters, and this has " + text.length());
      return false;
    }
    Optional<MessagePattern> parsed = parse();
    return parsed.isPresent() && placeholdersPass(parsed.get()) && renders();
  }

  private Optional<MessagePattern> parse() {
    Optional<Braces.Stray> stray = Braces.stray(text);
    if (stray.isPresent()) {
      int at = stray.get().offset();
      String sentence = stray.get().opening() ? "this { is never closed" : "this } closes nothing";
      bad(at, at + 1, sentence, "for a plain brace, write '{' or '}' in single quotes");
      return Optional.empty();
    }
    try {
      return Optional.of(new MessagePattern(text));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      syntax(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void syntax(String said) {
    if (said.contains("Missing 'other'")) {
      int at = Math.max(0, text.indexOf(','));
      bad(at, at + 1, "a plural or select needs the form other", "add other {…}");
      return;
    }
    String marker = "at pattern index ";
    int index = said.indexOf(marker);
    int at = 0;
    for (int i = index + marker.length(); index >= 0 && i < said.length(); i++) {
      if (said.charAt(i) < '0' || said.charAt(i) > '9') {
        break;
      }
      at = Math.min(at * 10 + said.charAt(i) - '0', text.length());
    }
    boolean twice = at > 0 && at < text.length() && text.startsWith("{{", at - 1);
    bad(
        at,
        at + 1,
        "between braces stands a placeholder's name, or NAME, plural, FORM {TEXT} …",
        twice
            ? "write one brace, not two"
            : "for a plain brace, write '{' or '}' in single quotes");
  }

  private boolean placeholdersPass(MessagePattern parsed) {
    boolean good = true;
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START) {
        good &= placeholderPasses(parsed, i);
      }
    }
    return good;
  }

  private boolean placeholderPasses(MessagePattern parsed, int start) {
    MessagePattern.Part namePart = parsed.getPart(start + 1);
    String name = parsed.getSubstring(namePart);
    int at = namePart.getIndex();
    int end = namePart.getLimit();
    if (!allowed.names().contains(name)) {
      boolean variable = at > 1 && text.charAt(at - 2) == '$';
      Optional<String> fix =
          Optional.of("variables such as ${NAME} are filled in in headset.yaml alone")
              .filter(each -> variable)
              .or(() -> Suggestion.nearest(name, allowed.names()))
              .or(
                  () ->
                      Optional.of(
                          allowed.names().isEmpty()
                              ? "this text has no placeholders"
                              : "this text may use " + Shown.list(allowed.names())));
      value
          .reading()
          .findings()
          .error(
              Problem.Code.UNKNOWN_PLACEHOLDER,
              value.within(at, end),
              "unknown placeholder " + Shown.quoted(name),
              fix);
      return false;
    }
    boolean number = allowed.numbers().contains(name);
    return switch (parsed.getPart(start).getArgType()) {
      case NONE, SELECT -> true;
      case PLURAL, SELECTORDINAL -> {
        if (!number) {
          bad(at, end, Shown.quoted(name) + " is no number, so it has no plural", "use select");
          yield false;
        }
        yield new PluralForms(value, parsed, start, language).pass();
      }
      case SIMPLE -> {
        boolean good = number && parsed.getSubstring(parsed.getPart(start + 2)).equals("number");
        if (!good) {
          bad(
              at,
              end,
              "only plural and select can stand behind a placeholder",
              "write {" + name + "}");
        }
        yield good;
      }
      case CHOICE -> {
        bad(at, end, "choice is not supported", "use plural or select");
        yield false;
      }
    };
  }

  /** Whatever the checks above may have let through shows itself here, and not to a customer. */
  private boolean renders() {
    Map<String, Object> sample = new HashMap<>();
    allowed.names().forEach(name -> sample.put(name, allowed.numbers().contains(name) ? 2 : "x"));
    try {
      Texts.render(new LocalText(Map.of(language, text)), language, sample);
      return true;
    } catch (IllegalArgumentException e) {
      bad(0, text.length(), "this text can't be filled in", "check what stands between the braces");
      return false;
    }
  }

  private void bad(int from, int to, String sentence, String fix) {
    value.reading().findings().error(Problem.Code.BAD_TEXT, value.within(from, to), sentence, fix);
  }
}
