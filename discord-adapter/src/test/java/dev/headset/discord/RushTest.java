package dev.headset.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.discord.DiscordFaults;
import dev.headset.emulator.discord.DiscordInteraction;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.platform.Delivery;
import dev.headset.platform.Limited.Limit;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RushTest {

  private final DiscordEmulator discord = Town.start();
  private final Town town = new Town(discord);

  @AfterEach
  void close() {
    town.close();
    discord.close();
  }

  @Test
  void manyWhoComeAtOnceAreAllHeardAndAnsweredInTime() {
    town.serves();
    List<DiscordUser> crowd =
        IntStream.range(0, 60).mapToObj(i -> discord.user("Customer " + i, "en-US")).toList();
    crowd.forEach(town.guild::member);
    crowd.forEach(one -> one.writes(town.bot, "hello"));
    List<DiscordInteraction> commands =
        crowd.stream().map(one -> one.runs(town.chat(one), "/start")).toList();

    await().atMost(Town.SOON).until(() -> town.inbox.said().size() == 120);
    await()
        .atMost(Town.SOON)
        .until(() -> commands.stream().allMatch(DiscordInteraction::acknowledged));
    for (DiscordUser one : crowd) {
      assertEquals(
          List.of("hello", "/start"),
          town.inbox.said().stream()
              .filter(said -> said.origin().equals(town.dm(one)))
              .map(said -> said.content().text())
              .toList());
    }
  }

  @Test
  void discordsWishToWaitIsObeyed() {
    town.serves();
    discord
        .faults()
        .next(
            1,
            DiscordFaults.sendingTo(town.chat(town.ewa)),
            DiscordFaults.tooManyRequests(Duration.ofMillis(300)));

    long before = System.nanoTime();
    Delivery delivery = town.says(town.dm(town.ewa), "after a while");

    assertInstanceOf(Delivery.Delivered.class, delivery);
    assertTrue(Duration.ofNanos(System.nanoTime() - before).toMillis() >= 300);
    assertEquals("after a while", Town.last(town.chat(town.ewa)).content());
  }

  @Test
  void theLimitsThatAreToldAreThoseThatDiscordKeeps() {
    discord.enforcesLimits(true);
    town.serves();
    Limit channel = town.channel().limits(town.dm(town.ewa)).get(1);

    for (int i = 0; i < channel.most(); i++) {
      town.says(town.dm(town.ewa), "message " + i);
    }

    assertEquals(0, discord.tooManyRequests());
  }

  @Test
  void anAnswerThatNeverComesIsUnknownAfterAWhile() {
    town.timings =
        new DiscordTimings(
            Duration.ofMillis(300),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofMillis(50),
            Duration.ofMillis(200),
            Duration.ofMillis(50),
            Duration.ofMillis(300),
            Duration.ofSeconds(1),
            Duration.ofMillis(30),
            Duration.ZERO,
            Duration.ofSeconds(2));
    town.serves();
    discord.pauses();

    assertInstanceOf(Delivery.Unknown.class, town.says(town.dm(town.ewa), "is anybody there"));

    discord.goesOn();
  }
}
