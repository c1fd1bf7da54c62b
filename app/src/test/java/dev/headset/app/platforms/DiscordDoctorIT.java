package dev.headset.app.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.discord.DiscordChannel;
import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.discord.DiscordRole;
import dev.headset.emulator.discord.Permission;
import dev.headset.platform.Finding.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code doctor} says of Discord in each state in which the bot can't work there. */
class DiscordDoctorIT {

  private static DiscordEmulator server;

  @TempDir private Path folder;

  private final EmulatedDiscord discord = new EmulatedDiscord(server);
  private final HeardLog log = new HeardLog();

  @BeforeAll
  static void start() {
    server = Emulators.discord();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void nothingIsLeftThere() {
    log.close();
    assertEquals("", discord.faultsFound());
    assertEquals(0, discord.bot.sessions());
  }

  @Test
  void whereAllIsWellTheChannelsAreToldByTheirNames() throws Exception {
    for (DiscordChannel channel : List.of(team(), hidden(discord.guild.forumChannel("cases")))) {
      Doctor doctor = asks(channel);

      assertEquals(List.of(), doctor.wrong(), doctor::toString);
      doctor.saysWell("the bot is " + discord.bot.name());
      doctor.saysWell("(#" + channel.name() + ") allows the bot all that it needs");
      doctor.saysWell("The clock goes as Discord's does");
    }
  }

  @Test
  void aTokenThatIsRefusedFails() throws Exception {
    Doctor doctor = Doctor.asks(folder, RunConfig.section(discord, "nobody"), address(team().id()));

    doctor.findsOnly(Level.FAIL, "Discord refuses the bot's token", "Reset Token");
    assertFalse(doctor.toString().contains("nobody"));
  }

  @Test
  void aBotThatIsInNoServerIsGivenItsInvitation() throws Exception {
    DiscordChannel channel = team();
    discord.guild.kicks(discord.bot);

    asks(channel)
        .findsOnly(
            Level.FAIL,
            "The bot is in no Discord server",
            "client_id="
                + discord.bot.applicationId()
                + "&scope=bot+applications.commands&permissions=395137092672");
  }

  @Test
  void aChannelThatIsNotThereFails() throws Exception {
    Doctor.asks(folder, RunConfig.section(discord), "discord:112233445566778899")
        .findsOnly(Level.FAIL, "112233445566778899 is not there", "Copy Channel ID");
  }

  @Test
  void aChannelOfAnotherServerFails() throws Exception {
    var elsewhere = server.guild("Elsewhere", server.bot("another-bots-token"));

    asks(elsewhere.textChannel("support"))
        .findsOnly(Level.FAIL, "or the bot is not in its server", "oauth2/authorize");
  }

  @Test
  void theServersOwnIdIsNoChannels() throws Exception {
    Doctor.asks(folder, RunConfig.section(discord), address(discord.guild.id()))
        .findsOnly(Level.FAIL, "is no channel but the server Shop itself", "Copy Channel ID");
  }

  @Test
  void channelsOfOtherKindsFail() throws Exception {
    asks(discord.guild.voiceChannel("talk"))
        .findsOnly(Level.FAIL, "(#talk) is a voice channel, neither", "make a text channel");
    asks(discord.guild.category("desks"))
        .findsOnly(Level.FAIL, "(#desks) is a category, neither", "make a text channel");
    asks(discord.guild.announcementChannel("news"))
        .findsOnly(Level.FAIL, "(#news) is an announcement channel", "make a text channel");
  }

  @ParameterizedTest
  @CsvSource({
    "VIEW_CHANNEL, View Channel, View Channel, View Channels",
    "SEND_MESSAGES, Send Messages, Create Posts, Send Messages",
    "SEND_MESSAGES_IN_THREADS, Send Messages in Threads, Send Messages in Posts, Send Messages in",
    "READ_MESSAGE_HISTORY, Read Message History, Read Message History, Read Message History",
    "ATTACH_FILES, Attach Files, Attach Files, Attach Files",
    "ADD_REACTIONS, Add Reactions, Add Reactions, Add Reactions",
    "CREATE_PUBLIC_THREADS, Create Public Threads, '', Create Public Threads",
    "MANAGE_THREADS, Manage Threads, Manage Posts, Manage Threads"
  })
  void eachRightThatIsLackingIsCalledAsDiscordDoes(
      Permission right, String inText, String inForum, String inServer) throws Exception {
    DiscordChannel text = team().denies(discord.bot, right);
    DiscordChannel forum = hidden(discord.guild.forumChannel("cases")).denies(discord.bot, right);
    String role = discord.bot.name();

    asks(text)
        .findsOnly(
            Level.FAIL,
            "(#support) does not allow the bot: " + inText,
            "#support > Edit Channel > Permissions > " + role + ", turn on " + inText);
    if (inForum.isEmpty()) {
      assertEquals(List.of(), asks(forum).wrong());
    } else {
      asks(forum)
          .findsOnly(
              Level.FAIL,
              "(#cases) does not allow the bot: " + inForum,
              "#cases > Edit Channel > Permissions > " + role + ", turn on " + inForum);
    }
    lacksInTheServer(right, inServer);
  }

  private void lacksInTheServer(Permission right, String called) throws Exception {
    DiscordChannel plain = discord.guild.textChannel("plain");
    discord.guild.takesFromEveryone(right);
    discord.guild.grants(
        discord.bot,
        List.of(Permission.values()).stream()
            .filter(other -> other != right && other != Permission.ADMINISTRATOR)
            .toArray(Permission[]::new));

    Doctor doctor = asks(plain);

    String remedy =
        "Server Settings > Roles > " + discord.bot.name() + " > Permissions, turn on " + called;
    assertTrue(doctor.toString().contains(remedy), doctor::toString);
  }

  @Test
  void aTeamsChannelThatEverybodySeesIsWarnedOf() throws Exception {
    asks(discord.guild.textChannel("support"))
        .findsOnly(Level.WARN, "(#support) is seen by everybody", "turn off View Channel");
  }

  @Test
  void intentsThatAreOffAreWarnedOf() throws Exception {
    DiscordChannel channel = team();
    discord.bot.withoutMessageContent();
    asks(channel)
        .findsOnly(
            Level.WARN,
            "does not let this bot read what staff write",
            "\"Message Content Intent\"");

    discord.bot.withAllIntents().withoutMembers();
    asks(channel)
        .findsOnly(Level.WARN, "does not tell the bot who leaves", "\"Server Members Intent\"");
  }

  @Test
  void pressesThatGoElsewhereFail() throws Exception {
    discord.bot.takesInteractionsAt("https://example.org/interactions?key=secret");

    Doctor doctor = asks(team());

    doctor.findsOnly(Level.FAIL, "press and run to example.org", "Interactions Endpoint URL");
    assertFalse(doctor.toString().contains("secret"));
  }

  @Test
  void aContactChannelThatCustomersCannotUseIsWarnedOf() throws Exception {
    DiscordChannel contact = discord.guild.textChannel("contact");
    assertEquals(List.of(), asksWithContact(contact).wrong());

    contact.allows(discord.bot, Permission.SEND_MESSAGES_IN_THREADS);
    contact.deniesEveryone(Permission.SEND_MESSAGES_IN_THREADS);
    asksWithContact(contact)
        .findsOnly(Level.WARN, "customers can't write in its threads", "@everyone, turn on Send");

    hidden(contact);
    asksWithContact(contact)
        .findsOnly(Level.WARN, "customers can't see it", "@everyone, turn on View Channel");

    DiscordRole customers = discord.guild.role("Customers");
    contact.allows(customers, Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES_IN_THREADS);
    assertEquals(List.of(), asksWithContact(contact).wrong());
  }

  @Test
  void aContactChannelNeedsItsOwnRightAndKind() throws Exception {
    DiscordChannel contact = discord.guild.textChannel("contact");
    contact.denies(discord.bot, Permission.CREATE_PRIVATE_THREADS);

    asksWithContact(contact)
        .findsOnly(
            Level.FAIL,
            "does not allow the bot: Create Private Threads",
            "#contact > Edit Channel");
    asksWithContact(discord.guild.forumChannel("questions"))
        .findsOnly(Level.FAIL, "(#questions) is a forum", "make a text channel");
  }

  @Test
  void anOperatorsChannelThatIsNotThereFails() throws Exception {
    Path config =
        RunConfig.writeForOneTeam(
            folder,
            RunConfig.section(discord),
            address(team().id()),
            "operators_channel: discord:112233445566778899");

    Doctor.asks(config, Clock.systemUTC(), Duration.ZERO)
        .findsOnly(Level.FAIL, "112233445566778899 is not there", "Copy Channel ID");
  }

  @Test
  void aClockThatIsOffIsWarnedOf() throws Exception {
    Path config =
        RunConfig.writeForOneTeam(folder, RunConfig.section(discord), address(team().id()), "");
    Clock early = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(30));

    Doctor.asks(config, early, Duration.ZERO)
        .findsOnly(Level.WARN, "s ahead of Discord's", "timedatectl set-ntp true");
  }

  @Test
  void aServerThatIsNotThereOrSilentOrSomethingElseFails() throws Exception {
    Path config =
        RunConfig.writeForOneTeam(folder, RunConfig.section(discord), address(team().id()), "");
    for (Ailment ailment : Ailment.values()) {
      ailment.befalls(server);
      Doctor doctor = Doctor.asksBriefly(config);
      ailment.leaves(server);

      assertEquals(Level.FAIL, doctor.wrong().get(0).level(), doctor::toString);
      assertTrue(doctor.toString().contains("discord.api_url"), doctor::toString);
    }
  }

  /** A channel that only the bot sees, and may do all in. */
  private DiscordChannel team() {
    return hidden(discord.teamChannel("support"));
  }

  private DiscordChannel hidden(DiscordChannel channel) {
    channel.deniesEveryone(Permission.VIEW_CHANNEL);
    return channel.allows(discord.bot, Permission.VIEW_CHANNEL);
  }

  private Doctor asks(DiscordChannel channel) throws Exception {
    return Doctor.asks(
        folder.resolve("of-" + channel.id() + "-" + System.nanoTime()),
        RunConfig.section(discord),
        address(channel.id()));
  }

  private Doctor asksWithContact(DiscordChannel contact) throws Exception {
    String section =
        RunConfig.section(discord)
            .replace("}\n", ", contact_channel: \"" + address(contact.id()) + "\"}\n");
    return Doctor.asks(folder.resolve("of-" + System.nanoTime()), section, address(team().id()));
  }

  private static String address(long channel) {
    return "discord:" + Long.toUnsignedString(channel);
  }
}
