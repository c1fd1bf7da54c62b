package dev.headset.config;

import dev.headset.desk.OnLeave;
import java.util.List;
import java.util.Optional;

/** Reads {@code on_leave}: {@code notify}, {@code close}, or {@code {close_after: 24h}}. */
final class OnLeaveReader {

  private static final List<String> WORDS = List.of("notify", "close");

  private OnLeaveReader() {}

  static Optional<OnLeave> read(Value value) {
    if (value.isMapping()) {
      return value
          .fields(Keys.ON_LEAVE)
          .flatMap(fields -> fields.required("close_after"))
          .flatMap(Durations::read)
          .map(OnLeave.CloseAfter::new);
    }
    Optional<String> word = value.id();
    if (word.isPresent() && !WORDS.contains(word.get())) {
      value.wrong(
          "on_leave has to be notify, close, or {close_after: TIME}", "such as {close_after: 24h}");
      return Optional.empty();
    }
    return word.map(each -> each.equals("close") ? new OnLeave.Close() : new OnLeave.Notify());
  }
}
