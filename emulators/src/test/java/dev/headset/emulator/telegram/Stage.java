package dev.headset.emulator.telegram;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A server with a bot, a customer and a member of staff, of which each test takes its own. */
final class Stage {

  private static final AtomicInteger BOTS = new AtomicInteger(1000);

  final TelegramEmulator emulator;
  final EmulatedBot bot;
  final BotCaller calls;
  final TelegramUser ewa;
  final TelegramUser anna;

  Stage(TelegramEmulator emulator) {
    this.emulator = emulator;
    String token = BOTS.incrementAndGet() + ":AAF-secret_part";
    bot = emulator.bot(token);
    calls = new BotCaller(emulator.address(), token);
    ewa = emulator.user("Ewa", Optional.of("pl"));
    anna = emulator.user("Anna", Optional.of("en"));
  }

  /** A forum with Anna and the bot, which has these rights. */
  TelegramGroup forum(AdminRight... rights) {
    TelegramGroup forum = emulator.forum("Desk");
    forum.adds(anna);
    forum.makesAdmin(bot, rights);
    return forum;
  }

  /** A basic group with Anna and the bot. */
  TelegramGroup group() {
    TelegramGroup group = emulator.group("Desk");
    group.adds(anna);
    group.adds(bot);
    return group;
  }

  long said(long chatId, String text) {
    return calls
        .result("sendMessage", "{'chat_id':" + chatId + ",'text':'" + text + "'}")
        .path("message_id")
        .asLong();
  }
}
