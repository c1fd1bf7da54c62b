package dev.headset.bench.faults;

import dev.headset.emulator.discord.DirectChat;
import dev.headset.emulator.discord.DiscordChannel;
import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.discord.DiscordGuild;
import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordThread;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.emulator.discord.EmulatedBot;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The shop on Discord: a guild with a channel for each team, and customers who write directly. */
final class DiscordShop implements AutoCloseable {

  private static final String TOKEN = "token-of-the-fault-bench";

  private final DiscordEmulator emulator = DiscordEmulator.start(DiscordEmulator.Setup.plain());
  private final EmulatedBot bot = emulator.bot(TOKEN);
  private final DiscordGuild guild = emulator.guild("Shop", bot);

  DiscordShop() {
    emulator.enforcesLimits(true);
  }

  /** The section of headset.yaml, with this name for the machine. */
  String section(String host) {
    return "discord: {token: \"%s\", api_url: \"%s\", gateway_url: \"%s\"}"
        .formatted(TOKEN, at(host, emulator.apiUrl()), at(host, emulator.gatewayUrl()));
  }

  private static URI at(String host, URI address) {
    return URI.create(address.toString().replace(address.getHost(), host));
  }

  /** Whether the bot has set itself up. */
  boolean isReady() {
    return bot.commands().contains("start");
  }

  DiscordEmulator emulator() {
    return emulator;
  }

  EmulatedBot bot() {
    return bot;
  }

  Team team(String id, String associate) {
    DiscordUser person = emulator.user(associate, "en-US");
    guild.member(person);
    DiscordChannel channel = guild.textChannel(id).isOnlyFor(bot, Set.of(person));
    return new DiscordTeam(id, channel, person);
  }

  Chat customer(String name) {
    DiscordUser person = emulator.user(name, "en-US");
    guild.member(person);
    return new DiscordChat(person, person.chatWith(bot));
  }

  @Override
  public void close() {
    emulator.close();
  }

  private static List<Seen> byBot(Stream<DiscordMessage> messages) {
    return messages
        .filter(message -> message.fromBot() && !message.ephemeral() && !message.loading())
        .map(message -> new Seen(message.text(), message.at()))
        .toList();
  }

  private record DiscordTeam(String id, DiscordChannel place, DiscordUser person) implements Team {
    @Override
    public String channel() {
      return "discord:" + Long.toUnsignedString(place.id());
    }

    @Override
    public String associate() {
      return person.name();
    }

    @Override
    public Optional<CaseThread> threadOf(String customer) {
      return place.threads().stream()
          .filter(thread -> thread.name().contains(customer))
          .findFirst()
          .map(thread -> new DiscordCase(place, thread, person));
    }

    @Override
    public int threadsOf(String customer) {
      return (int)
          place.threads().stream().filter(thread -> thread.name().contains(customer)).count();
    }
  }

  /** The card is the message that the thread was made of. */
  private record DiscordCase(DiscordChannel channel, DiscordThread thread, DiscordUser person)
      implements CaseThread {
    @Override
    public void presses(String label) {
      channel.messages().stream()
          .filter(message -> message.id() == thread.id() && message.button(label).isPresent())
          .forEach(card -> person.presses(card, label));
    }

    @Override
    public void says(String text) {
      person.writes(thread, text);
    }

    @Override
    public List<Seen> shown() {
      return byBot(thread.messages().stream());
    }

    @Override
    public boolean mayRepeat() {
      return false;
    }
  }

  private record DiscordChat(DiscordUser person, DirectChat place) implements Chat {
    @Override
    public void opens(String topic) {
      person.writes(place, "/start " + topic);
    }

    @Override
    public void says(String text) {
      person.writes(place, text);
    }

    @Override
    public List<Seen> shown() {
      return byBot(place.messages().stream());
    }

    @Override
    public boolean mayRepeat() {
      return false;
    }
  }
}
