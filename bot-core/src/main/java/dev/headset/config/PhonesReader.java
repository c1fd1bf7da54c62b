package dev.headset.config;

import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the numbers to ring, by country. */
final class PhonesReader {

  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ().-]{1,28}[0-9]");

  private PhonesReader() {}

  static Map<String, String> read(Value value) {
    List<String> countries = List.of(Locale.getISOCountries());
    Map<String, String> phones = new LinkedHashMap<>();
    for (Value.Entry entry : value.entries()) {
      if (!countries.contains(entry.name())) {
        entry
            .key()
            .wrong(Shown.quoted(entry.name()) + " is no country's two letters", "such as PL or GB");
      }
      entry
          .value()
          .named("a phone number")
          .id()
          .ifPresent(
              number -> {
                if (NUMBER.matches(number.strip())) {
                  phones.put(entry.name(), number.strip());
                } else {
                  entry.value().wrong("this is no phone number", "such as \"+48 22 123 45 67\"");
                }
              });
    }
    return phones;
  }
}
