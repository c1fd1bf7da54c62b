package dev.headset.emulator.telegram;

import java.util.Locale;
import java.util.function.Predicate;

/** Which calls a fault is for: {@code CallFilter.of("sendMessage").inChat(ewa.id())}. */
public final class CallFilter {

  private final Predicate<ApiCall> fits;

  private CallFilter(Predicate<ApiCall> fits) {
    this.fits = fits;
  }

  /** Every call but {@code getUpdates}, whose bot would hear nothing any more. */
  public static CallFilter anyButPolls() {
    return new CallFilter(call -> !call.method().equals("getUpdates"));
  }

  /** Calls of a method, in any case. */
  public static CallFilter of(String method) {
    String wanted = method.toLowerCase(Locale.ROOT);
    return new CallFilter(call -> call.method().toLowerCase(Locale.ROOT).equals(wanted));
  }

  /** Of these, those that name this {@code chat_id}. */
  public CallFilter inChat(long chatId) {
    return new CallFilter(fits.and(call -> call.chatId() == chatId));
  }

  /** Of these, those of one bot. */
  public CallFilter by(EmulatedBot bot) {
    return new CallFilter(fits.and(call -> call.botId() == bot.id()));
  }

  boolean fits(ApiCall call) {
    return fits.test(call);
  }
}
