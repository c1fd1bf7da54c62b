package dev.headset.conversation;

import dev.headset.text.Language;
import dev.headset.text.TextKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Says when something will be, in words: "tomorrow at 8:00". */
final class DayWords {

  private DayWords() {}

  static String say(Turn turn, Language language, ZonedDateTime then, Instant now) {
    LocalDate today = now.atZone(then.getZone()).toLocalDate();
    Locale locale = Locale.forLanguageTag(language.code());
    String time = DateTimeFormatter.ofPattern("H:mm", locale).format(then);
    if (then.toLocalDate().equals(today)) {
      return turn.playbook().texts().say(language, TextKey.TODAY_AT, Map.of("time", time));
    }
    if (then.toLocalDate().equals(today.plusDays(1))) {
      return turn.playbook().texts().say(language, TextKey.TOMORROW_AT, Map.of("time", time));
    }
    String date = DateTimeFormatter.ofPattern("EEEE, d MMMM", locale).format(then);
    return turn.playbook()
        .texts()
        .say(language, TextKey.DAY_AT, Map.of("date", date, "time", time));
  }
}
