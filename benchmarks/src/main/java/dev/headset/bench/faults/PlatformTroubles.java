package dev.headset.bench.faults;

import static dev.headset.bench.faults.Trouble.lasting;
import static dev.headset.bench.faults.Trouble.sudden;

import dev.headset.emulator.Fault;
import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.discord.DiscordFaults;
import dev.headset.emulator.discord.DiscordGateway;
import dev.headset.emulator.discord.EmulatedBot;
import dev.headset.emulator.telegram.CallFilter;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramFaults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the platforms, and the networks before them, do wrong. */
final class PlatformTroubles {

  private static final int CALLS = 8;
  private static final int CLOSED_BY_SERVER = 4000;

  private PlatformTroubles() {}

  static List<Trouble> of(Shop shop, HostsFile hosts) {
    List<Trouble> all = new ArrayList<>();
    all.addAll(ofTelegram(shop.telegram().emulator()));
    all.addAll(ofDiscord(shop.discord().emulator()));
    all.addAll(ofTheGateway(shop.discord().emulator().gateway(), shop.discord().bot()));
    all.add(
        lasting(
            "name servers away, connections cut",
            () -> {
              hosts.forget();
              cutAll(shop);
            },
            hosts::know));
    return all;
  }

  private static void cutAll(Shop shop) {
    shop.telegram().emulator().stop();
    shop.telegram().emulator().startAgain();
    shop.discord().emulator().stops();
    shop.discord().emulator().startsAgain();
  }

  /** What happens to a few calls each. */
  private static Map<String, Fault> faults() {
    return Map.of(
        "answers lost after the deed", new Fault.ClosedAfter(),
        "closed before the deed", new Fault.ClosedBefore(),
        "truncated answers", new Fault.Truncated(),
        "empty answers", new Fault.EmptyBody(),
        "slow answers", new Fault.Late(Duration.ofSeconds(3)),
        "HTML instead of JSON", Fault.html(502));
  }

  private static List<Trouble> ofTelegram(TelegramEmulator telegram) {
    List<Trouble> all = new ArrayList<>();
    faults()
        .forEach(
            (name, fault) -> {
              all.add(
                  sudden(
                      "Telegram: " + name,
                      () -> telegram.failNext(CALLS, CallFilter.anyButPolls(), fault)));
              all.add(
                  sudden(
                      "Telegram: " + name + " to polls",
                      () -> telegram.failNext(2, CallFilter.of("getUpdates"), fault)));
            });
    all.add(
        sudden(
            "Telegram: 500",
            () ->
                telegram.failNext(
                    CALLS,
                    CallFilter.anyButPolls(),
                    TelegramFaults.refused(500, "Internal Server Error"))));
    all.add(
        sudden(
            "Telegram: 429 out of the blue",
            () ->
                telegram.failNext(
                    2, CallFilter.of("sendMessage"), TelegramFaults.tooManyRequests(2))));
    all.add(
        lasting("Telegram: HTML to all", () -> telegram.answerHtml(502), telegram::answerTruly));
    all.add(lasting("Telegram: silent", telegram::pause, telegram::resume));
    all.add(lasting("Telegram: away", telegram::stop, telegram::startAgain));
    return all;
  }

  private static List<Trouble> ofDiscord(DiscordEmulator discord) {
    List<Trouble> all = new ArrayList<>();
    faults()
        .forEach(
            (name, fault) ->
                all.add(
                    sudden(
                        "Discord: " + name,
                        () -> discord.faults().next(CALLS, DiscordFaults.anywhere(), fault))));
    all.add(
        sudden(
            "Discord: 500",
            () ->
                discord
                    .faults()
                    .next(
                        CALLS,
                        DiscordFaults.anywhere(),
                        DiscordFaults.refusal(500, 0, "500: Internal Server Error"))));
    all.add(
        sudden(
            "Discord: 429 out of the blue",
            () ->
                discord
                    .faults()
                    .next(
                        2,
                        DiscordFaults.onRoute("POST /channels/{channel_id}/messages"),
                        DiscordFaults.tooManyRequests(Duration.ofSeconds(2)))));
    all.add(
        lasting(
            "Discord: HTML to all",
            () -> discord.answersHtml(true),
            () -> discord.answersHtml(false)));
    all.add(lasting("Discord: silent", discord::pauses, discord::goesOn));
    all.add(lasting("Discord: away", discord::stops, discord::startsAgain));
    return all;
  }

  private static List<Trouble> ofTheGateway(DiscordGateway gateway, EmulatedBot bot) {
    return List.of(
        sudden("gateway: closed", () -> gateway.closes(bot, CLOSED_BY_SERVER)),
        sudden("gateway: cut", () -> gateway.cuts(bot)),
        sudden("gateway: asks to reconnect", () -> gateway.asksToReconnect(bot)),
        sudden("gateway: session ended", () -> gateway.endsSessions(bot)),
        sudden(
            "gateway: invalid session",
            () -> {
              gateway.refusesSessions(1);
              gateway.cuts(bot);
            }),
        lasting(
            "gateway: events held back", () -> gateway.holdsBack(bot), () -> gateway.letsGo(bot)));
  }
}
