package dev.headset.conversation;

import com.ibm.icu.util.ULocale;
import dev.headset.text.TextKey;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The numbers to ring, where nobody is there to write: the last resort. */
final class Phones {

  private Phones() {}

  /**
   * The numbers in the customer's words, that of the country where most speak their language first;
   * begins with a line break. Empty where config has none.
   */
  static Optional<String> say(Turn turn) {
    Map<String, String> phones = turn.playbook().desk().phones();
    if (phones.isEmpty()) {
      return Optional.empty();
    }
    ULocale reader = ULocale.forLanguageTag(turn.conversation().language().code());
    String home = ULocale.addLikelySubtags(reader).getCountry();
    String numbers =
        phones.entrySet().stream()
            .sorted(Comparator.comparing(phone -> phone.getKey().equals(home) ? 0 : 1))
            .map(phone -> "• " + country(phone.getKey(), reader) + ": " + phone.getValue())
            .collect(Collectors.joining("\n"));
    return Optional.of("\n" + turn.say(TextKey.PHONES, Map.of("numbers", numbers)));
  }

  private static String country(String code, ULocale reader) {
    return new ULocale("", code).getDisplayCountry(reader);
  }
}
