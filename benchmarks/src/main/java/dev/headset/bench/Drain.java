package dev.headset.bench;

import dev.headset.emulator.telegram.ApiCall;
import dev.headset.emulator.telegram.EmulatedBot;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramLimits;
import dev.headset.emulator.telegram.TelegramUser;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What queued up on Telegram while the bot was away, with all of Telegram's limits held: how long
 * the answers take beside the time in which the limits let so many messages pass.
 */
final class Drain implements Measurement {

  private static final int CHATS = 2_000;
  private static final int QUICK_CHATS = 120;
  private static final int UPDATES_OF_A_CHAT = 5;
  private static final long LOOK_EVERY_MILLIS = 500;
  private static final Duration QUIET = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final String TOKEN = "1:of-the-benchmark";

  @Override
  public void run(Task task) throws Exception {
    int chats = task.quick() ? QUICK_CHATS : CHATS;
    try (TelegramEmulator emulator = TelegramEmulator.start(TelegramEmulator.Setup.plain())) {
      OnTelegram telegram = new OnTelegram(emulator, TOKEN);
      Path config = RunConfig.write(task.folder(), List.of(telegram));
      EmulatedBot bot = emulator.bot(TOKEN);
      queue(emulator, bot, chats);
      emulator.limits(TelegramLimits.all());
      try (HeadsetProcess process = HeadsetProcess.run(config)) {
        Instant ready = Instant.now();
        List<ApiCall> sent = untilQuiet(process, emulator, chats * UPDATES_OF_A_CHAT);
        print(task, telegram, ready, sent, emulator.tooManyRequests(), chats);
      }
    }
  }

  /** All at about the same time, one thing of each chat after the other. */
  private static void queue(TelegramEmulator emulator, EmulatedBot bot, int chats) {
    List<TelegramUser> users = new ArrayList<>();
    for (int i = 0; i < chats; i++) {
      users.add(emulator.user("Ewa", Optional.of("en")));
    }
    for (int line = 0; line < UPDATES_OF_A_CHAT; line++) {
      for (TelegramUser user : users) {
        user.writes(bot, Talk.line(line));
      }
    }
  }

  /** Waits until all is answered, and a while longer for what comes too often. */
  private static List<ApiCall> untilQuiet(
      HeadsetProcess process, TelegramEmulator emulator, int least) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      process.leaveAlone(LOOK_EVERY_MILLIS);
      List<ApiCall> sent =
          emulator.log().stream().filter(call -> call.method().equals("sendMessage")).toList();
      boolean quiet =
          sent.size() >= least
              && sent.get(sent.size() - 1).at().plus(QUIET).isBefore(Instant.now());
      if (quiet) {
        return sent;
      }
    }
    throw new IllegalStateException("not all was answered");
  }

  private static void print(
      Task task, OnTelegram telegram, Instant ready, List<ApiCall> sent, int refused, int chats) {
    double least = telegram.leastSeconds(sent.size());
    Instant last = sent.get(sent.size() - 1).at();
    double took = seconds(sent.get(0).at(), last);
    task.out()
        .printf(
            Locale.ROOT,
            "%,d updates of %,d chats, %,d answers, %s, in %.1f s (%.1f s from ready): %.3f of the"
                + " %.0f s that the limits take; refused %d times%n",
            chats * UPDATES_OF_A_CHAT,
            chats,
            sent.size(),
            ordered(sent, chats) ? "all chats told the same in the same order" : "IN DISORDER",
            took,
            seconds(ready, last),
            took / least,
            least,
            refused);
  }

  private static double seconds(Instant from, Instant to) {
    return Rush.seconds(Duration.between(from, to));
  }

  private static boolean ordered(List<ApiCall> sent, int chats) {
    Map<Long, List<String>> told = new HashMap<>();
    for (ApiCall call : sent) {
      told.computeIfAbsent(call.chatId(), chat -> new ArrayList<>())
          .add(call.parameters().path("text").asText());
    }
    return told.size() == chats && told.values().stream().distinct().count() == 1;
  }
}
