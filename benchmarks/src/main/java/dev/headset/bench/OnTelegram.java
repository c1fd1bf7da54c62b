package dev.headset.bench;

import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.ApiCall;
import dev.headset.emulator.telegram.EmulatedBot;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramLimits;
import dev.headset.emulator.telegram.TelegramUser;
import java.util.List;
import java.util.Optional;

/** Telegram, with a forum for each team. */
final class OnTelegram implements Platform {

  private final TelegramEmulator emulator;
  private final String token;
  private final EmulatedBot bot;
  private final TelegramUser passerBy;

  OnTelegram(TelegramEmulator emulator, String token) {
    this.emulator = emulator;
    this.token = token;
    this.bot = emulator.bot(token);
    this.passerBy = emulator.user("Adam", Optional.of("en"));
  }

  @Override
  public String name() {
    return "Telegram";
  }

  @Override
  public String section() {
    return "telegram: {token: \"%s\", api_url: \"%s\"}".formatted(token, emulator.address());
  }

  @Override
  public String channel(String team) {
    TelegramGroup forum = emulator.forum(team);
    forum.makesAdmin(bot, AdminRight.CAN_MANAGE_TOPICS);
    return "telegram:" + forum.id();
  }

  @Override
  public List<String> echo() {
    return List.of(Echo.TELEGRAM, token, emulator.address().toString());
  }

  @Override
  public boolean prepared() {
    return !bot.commandsShownTo(passerBy).isEmpty();
  }

  @Override
  public Customer customer() {
    TelegramUser user = emulator.user("Ewa", Optional.of("en"));
    return new Customer() {
      @Override
      public void starts() {
        user.startsBot(bot);
      }

      @Override
      public void says(String text) {
        user.writes(bot, text);
      }

      @Override
      public List<Heard> heard() {
        return emulator.log().stream()
            .filter(call -> call.botId() == bot.id() && call.chatId() == user.id())
            .filter(call -> call.method().equals("sendMessage"))
            .map(OnTelegram::heard)
            .toList();
      }
    };
  }

  private static Customer.Heard heard(ApiCall call) {
    return new Customer.Heard(call.at(), call.status(), call.parameters().path("text").asText());
  }

  @Override
  public void limit(boolean on) {
    emulator.limits(on ? TelegramLimits.all() : TelegramLimits.none());
  }

  @Override
  public int refusals() {
    return emulator.tooManyRequests();
  }

  @Override
  public double leastSeconds(int messages) {
    return Math.floorDiv(messages - 1, TelegramLimits.all().perBotInSecond());
  }

  @Override
  public double secondsBetweenTwo() {
    return 1.0 / TelegramLimits.all().perChatInSecond();
  }
}
