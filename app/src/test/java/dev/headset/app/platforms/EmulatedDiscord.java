package dev.headset.app.platforms;

import dev.headset.conversation.Playbook;
import dev.headset.emulator.discord.DiscordChannel;
import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.discord.DiscordGuild;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.emulator.discord.EmulatedBot;
import dev.headset.emulator.discord.Ping;
import dev.headset.platform.Adapter;
import dev.headset.platform.Address;
import dev.headset.platform.FileStore;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Discord, with a text channel for each team but one, which has a forum. */
final class EmulatedDiscord implements EmulatedPlatform {

  private static final String TEAM_WITH_A_FORUM = "billing";
  private static final AtomicInteger BOTS = new AtomicInteger();

  final DiscordEmulator emulator;
  final String token;
  final EmulatedBot bot;
  final DiscordGuild guild;
  private final Map<String, DiscordChannel> channels = new LinkedHashMap<>();
  private final Map<String, DiscordUser> staff = new ConcurrentHashMap<>();
  private final int violationsBefore;
  private final int pingsBefore;
  private final DiscordCustomers customers;
  private final DiscordDesk desk;

  EmulatedDiscord(DiscordEmulator emulator) {
    this.emulator = emulator;
    this.violationsBefore = emulator.violations().size();
    this.pingsBefore = emulator.pings().size();
    this.token = "a-token-of-story-" + BOTS.incrementAndGet();
    this.bot = emulator.bot(token);
    this.guild = emulator.guild("Shop", bot);
    this.customers = new DiscordCustomers(this);
    this.desk = new DiscordDesk(this);
  }

  @Override
  public Address channel(String team) {
    return Address.of("discord", Long.toUnsignedString(teamChannel(team).id()));
  }

  DiscordChannel teamChannel(String team) {
    return channels.computeIfAbsent(
        team,
        name ->
            name.equals(TEAM_WITH_A_FORUM) ? guild.forumChannel(name) : guild.textChannel(name));
  }

  Map<String, DiscordChannel> channels() {
    return channels;
  }

  DiscordUser associate(String name) {
    return staff.computeIfAbsent(name, first -> member(first, "en-US"));
  }

  DiscordUser member(String name, String locale) {
    DiscordUser user = emulator.user(name, locale);
    guild.member(user);
    return user;
  }

  @Override
  public Adapter adapter(Playbook playbook, FileStore files, Clock clock) {
    return StageAdapters.discord(this, playbook, files, clock);
  }

  @Override
  public boolean setUp() {
    return bot.commands().contains("start");
  }

  @Override
  public CustomerSide customers() {
    return customers;
  }

  @Override
  public DeskSide desk() {
    return desk;
  }

  @Override
  public String faultsFound() {
    return Faults.since(violationsBefore, emulator.violations())
        + Faults.since(pingsBefore, emulator.pings(), EmulatedDiscord::byWhatIsSaid);
  }

  /** The bot calls staff at the head of a message of its own; what people say calls nobody. */
  private static boolean byWhatIsSaid(Ping ping) {
    return !ping.text().startsWith("<@");
  }
}
