package dev.headset.emulator.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import org.junit.jupiter.api.Test;

/** What JDA lives through that takes seconds. */
class JdaRestartIT {

  private static final String TOKEN = "a.test.token";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void stateAndSessionOutliveAStopOnTheSamePort() throws Exception {
    try (DiscordEmulator discord = DiscordEmulator.start(Specification.setup())) {
      EmulatedBot bot = discord.bot(TOKEN);
      DiscordUser ewa = discord.user("Ewa", "pl");
      DiscordChannel desk = discord.guild("Shop", bot).member(ewa).textChannel("desk");
      try (JdaClient client = JdaClient.login(discord, TOKEN)) {
        client.jda.getTextChannelById(desk.id()).sendMessage("before").complete();
        discord.stops();
        ewa.writes(desk, "while nobody served");
        discord.startsAgain();
        await().atMost(PATIENCE).until(() -> !client.events(SessionResumeEvent.class).isEmpty());
        client.jda.getTextChannelById(desk.id()).sendMessage("after").complete();
        assertEquals(
            List.of("before", "while nobody served", "after"),
            desk.messages().stream().map(DiscordMessage::content).toList());
        await().until(() -> client.events(MessageReceivedEvent.class).size() == 3);
      }
    }
  }

  @Test
  void endedSessionIsBegunAfreshAndReplaysNothing() throws Exception {
    try (DiscordEmulator discord = DiscordEmulator.start(Specification.setup())) {
      EmulatedBot bot = discord.bot(TOKEN);
      DiscordUser ewa = discord.user("Ewa", "pl");
      discord.guild("Shop", bot).member(ewa);
      try (JdaClient client = JdaClient.login(discord, TOKEN)) {
        discord.gateway().holdsBack(bot);
        ewa.writes(bot, "told to nobody");
        discord.gateway().endsSessions(bot);
        await().atMost(PATIENCE).until(() -> bot.sessions() == 1);
        await().atMost(PATIENCE).until(() -> client.jda.getGuildCache().size() == 1);
        ewa.writes(bot, "told");
        await().until(() -> !client.events(MessageReceivedEvent.class).isEmpty());
        assertEquals(
            "told", client.events(MessageReceivedEvent.class).get(0).getMessage().getContentRaw());
      }
    }
  }
}
