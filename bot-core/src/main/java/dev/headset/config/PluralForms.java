package dev.headset.config;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dev.headset.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that a plural has every form that whole numbers need in a language. */
final class PluralForms {

  private static final Set<String> ALL = Set.of("zero", "one", "two", "few", "many", "other");

  /** No queue is longer, so forms for millions, as French has one, are not asked for. */
  private static final int LARGEST = 1_000;

  private final Value value;
  private final MessagePattern parsed;
  private final int start;
  private final Language language;

  PluralForms(Value value, MessagePattern parsed, int start, Language language) {
    this.value = value;
    this.parsed = parsed;
    this.start = start;
    this.language = language;
  }

  boolean pass() {
    boolean good = true;
    Set<String> forms = new TreeSet<>();
    Set<Integer> numbers = new TreeSet<>();
    int limit = parsed.getLimitPartIndex(start);
    for (int i = start + 2; i < limit; i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
        String form = parsed.getSubstring(part);
        if (form.startsWith("=")) {
          numbers.add((int) parsed.getNumericValue(parsed.getPart(i + 1)));
        } else if (!ALL.contains(form)) {
          unknown(part, form);
          good = false;
        }
        forms.add(form);
      } else if (part.getType() == MessagePattern.Part.Type.MSG_START) {
        i = parsed.getLimitPartIndex(i);
      }
    }
    return good && complete(forms, numbers);
  }

  private void unknown(MessagePattern.Part part, String form) {
    value
        .reading()
        .findings()
        .error(
            Problem.Code.BAD_TEXT,
            value.within(part.getIndex(), part.getLimit()),
            "unknown plural form " + Shown.quoted(form),
            Suggestion.nearest(form, ALL)
                .or(() -> Optional.of("the forms are zero, one, two, few, many, other and =N")));
  }

  private boolean complete(Set<String> forms, Set<Integer> numbers) {
    boolean ordinal = parsed.getPart(start).getArgType() == MessagePattern.ArgType.SELECTORDINAL;
    PluralRules rules =
        PluralRules.forLocale(
            ULocale.forLanguageTag(language.code()),
            ordinal ? PluralRules.PluralType.ORDINAL : PluralRules.PluralType.CARDINAL);
    Set<String> missing = new TreeSet<>();
    for (int n = 0; n <= LARGEST; n++) {
      String form = rules.select(n);
      if (!forms.contains(form) && !numbers.contains(n)) {
        missing.add(form);
      }
    }
    if (missing.isEmpty()) {
      return true;
    }
    MessagePattern.Part name = parsed.getPart(start + 1);
    List<String> names = List.copyOf(missing);
    value
        .reading()
        .findings()
        .error(
            Problem.Code.MISSING_PLURAL,
            value.within(name.getIndex(), name.getLimit()),
            "in "
                + ULocale.forLanguageTag(language.code()).getDisplayLanguage(ULocale.ENGLISH)
                + ", this plural needs the form"
                + (names.size() > 1 ? "s " : " ")
                + String.join(", ", names),
            "add " + String.join(" {…} ", names) + " {…}");
    return false;
  }
}
