package dev.headset.app.platforms;

import dev.headset.emulator.discord.DiscordChannel;
import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.discord.DiscordFile;
import dev.headset.emulator.discord.DiscordGuild;
import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.emulator.discord.EmulatedBot;
import dev.headset.emulator.discord.Place;
import dev.headset.testkit.scenario.Sent;
import java.util.concurrent.atomic.AtomicInteger;

/** What people send on Discord that is only there, and what they pass on. */
final class DiscordOddities {

  private static final String LINK = "https://shop.example/kettle";
  private static final AtomicInteger OTHER_BOTS = new AtomicInteger();

  private DiscordOddities() {}

  static DiscordMessage send(EmulatedDiscord discord, DiscordUser person, Place to, Oddity oddity) {
    return switch (oddity) {
      case LINK_PREVIEW -> link(discord.emulator, person.writes(to, "See " + LINK));
      case MENTION -> person.writes(to, "Ask <@" + discord.member("Tom", "en-US").id() + ">");
      case CUSTOM_EMOJI -> person.writes(to, "Great <:party:826581856351158292>");
      case EMBED -> person.forwards(card(discord.emulator, person), to);
    };
  }

  private static DiscordMessage link(DiscordEmulator emulator, DiscordMessage message) {
    emulator.unfolds(message, LINK, "A kettle");
    return message;
  }

  private static DiscordMessage card(DiscordEmulator emulator, DiscordUser person) {
    EmulatedBot news = emulator.bot("of-the-news-" + OTHER_BOTS.incrementAndGet(), "News");
    return news.posts(elsewhere(emulator, person), "A kettle", "It boils.");
  }

  /** Passes on what somebody else has sent in a guild where we are not. */
  static DiscordMessage forward(DiscordEmulator emulator, DiscordUser person, Place to, Sent sent) {
    DiscordChannel there = elsewhere(emulator, person);
    String words = DiscordMarkup.of(sent.words());
    DiscordFile[] files =
        sent.files().stream().map(DiscordThings::file).toArray(DiscordFile[]::new);
    return person.forwards(person.sends(there, words, files), to);
  }

  private static DiscordChannel elsewhere(DiscordEmulator emulator, DiscordUser person) {
    DiscordGuild guild = emulator.guild("Elsewhere");
    guild.member(person);
    return guild.textChannel("kettles");
  }
}
