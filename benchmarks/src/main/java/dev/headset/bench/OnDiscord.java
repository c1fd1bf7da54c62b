package dev.headset.bench;

import dev.headset.emulator.discord.DirectChat;
import dev.headset.emulator.discord.DiscordCall;
import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.discord.DiscordGuild;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.emulator.discord.EmulatedBot;
import java.util.List;

/** Discord, with a text channel for each team. */
final class OnDiscord implements Platform {

  /**
   * What Discord documents for a bot, in requests (docs.discord.com/developers/topics/rate-limits).
   */
  private static final int PER_SECOND = 50;

  private final DiscordEmulator emulator;
  private final String token;
  private final EmulatedBot bot;
  private final DiscordGuild guild;

  OnDiscord(DiscordEmulator emulator, String token) {
    this.emulator = emulator;
    this.token = token;
    this.bot = emulator.bot(token);
    this.guild = emulator.guild("Shop", bot);
  }

  @Override
  public String name() {
    return "Discord";
  }

  @Override
  public String section() {
    return "discord: {token: \"%s\", api_url: \"%s\", gateway_url: \"%s\"}"
        .formatted(token, emulator.apiUrl(), emulator.gatewayUrl());
  }

  @Override
  public String channel(String team) {
    return "discord:" + Long.toUnsignedString(guild.textChannel(team).id());
  }

  @Override
  public List<String> echo() {
    return List.of(
        Echo.DISCORD, token, emulator.apiUrl().toString(), emulator.gatewayUrl().toString());
  }

  @Override
  public boolean prepared() {
    return bot.commands().contains("start");
  }

  @Override
  public Customer customer() {
    DiscordUser user = emulator.user("Ewa", "en-US");
    guild.member(user);
    DirectChat chat = user.chatWith(bot);
    return new Customer() {
      @Override
      public void starts() {
        user.runs(chat, "/start");
      }

      @Override
      public void says(String text) {
        user.writes(chat, text);
      }

      @Override
      public List<Heard> heard() {
        return emulator.log().stream()
            .filter(call -> call.request().is("POST /channels/{channel_id}/messages"))
            .filter(call -> call.request().in(chat))
            .map(OnDiscord::heard)
            .toList();
      }
    };
  }

  private static Customer.Heard heard(DiscordCall call) {
    return new Customer.Heard(
        call.at(), call.status(), call.request().body().path("content").asText());
  }

  @Override
  public void limit(boolean on) {
    emulator.enforcesLimits(on);
  }

  @Override
  public int refusals() {
    return emulator.tooManyRequests();
  }

  @Override
  public double leastSeconds(int messages) {
    return Math.floorDiv(messages - 1, PER_SECOND);
  }

  /** Five in five seconds may come at once. */
  @Override
  public double secondsBetweenTwo() {
    return 0;
  }
}
