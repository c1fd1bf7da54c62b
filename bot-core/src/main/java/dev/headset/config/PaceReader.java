package dev.headset.config;

import dev.headset.conversation.Limits;
import dev.headset.conversation.Timings;
import java.time.Duration;
import java.util.Optional;

/** Reads limits and times. */
final class PaceReader {

  static final Limits LIMITS = new Limits(20, 20, 1, 5);
  static final Timings TIMINGS =
      new Timings(
          Duration.ofMinutes(10),
          Duration.ofMinutes(10),
          Duration.ofMinutes(10),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofDays(7),
          Duration.ofDays(365));
  private static final int MAX_MESSAGES = 100_000;
  private static final int MAX_MB = 100;
  private static final int MAX_CASES = 1_000;

  private PaceReader() {}

  static Limits limits(Value value) {
    Optional<Fields> fields = value.fields(Keys.LIMITS);
    return new Limits(
        number(fields, "messages_per_minute", MAX_MESSAGES, LIMITS.messagesPerMinute()),
        number(fields, "attachment_mb", MAX_MB, LIMITS.attachmentMb()),
        number(fields, "open_cases_per_customer", MAX_CASES, LIMITS.openCasesPerCustomer()),
        number(
            fields, "waiting_cases_per_associate", MAX_CASES, LIMITS.waitingCasesPerAssociate()));
  }

  static Timings timings(Value value) {
    Optional<Fields> fields = value.fields(Keys.TIMINGS);
    return new Timings(
        time(fields, "still_there", TIMINGS.stillThere()),
        time(fields, "close_after_silence", TIMINGS.closeAfterSilence()),
        time(fields, "nobody_came", TIMINGS.nobodyCame()),
        time(fields, "thanks_after_close", TIMINGS.thanksAfterClose()),
        time(fields, "hold", TIMINGS.hold()),
        time(fields, "reopen", TIMINGS.reopen()),
        TIMINGS.keep());
  }

  private static int number(Optional<Fields> fields, String key, int max, int otherwise) {
    return fields
        .flatMap(each -> each.get(key))
        .flatMap(value -> value.number(1, max))
        .orElse(otherwise);
  }

  private static Duration time(Optional<Fields> fields, String key, Duration otherwise) {
    return fields.flatMap(each -> each.get(key)).flatMap(Durations::read).orElse(otherwise);
  }
}
