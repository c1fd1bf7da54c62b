package dev.headset.app.platforms;

import dev.headset.emulator.discord.DiscordChannel;
import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordThread;
import dev.headset.emulator.discord.Permission;
import dev.headset.platform.Address;
import dev.headset.platform.Button;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.PlaceChange;
import dev.headset.platform.Speaker;
import dev.headset.testkit.scenario.Change;
import dev.headset.testkit.scenario.Posted;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import dev.headset.testkit.scenario.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** Staff in the channels of their teams, where a thread or a forum's post is a case's thread. */
final class DiscordDesk implements DeskSide {

  private static final Permission[] WRITING = {
    Permission.SEND_MESSAGES, Permission.SEND_MESSAGES_IN_THREADS
  };

  private final EmulatedDiscord discord;
  private final Map<String, StaffThread> known = new LinkedHashMap<>();
  private final Map<String, DiscordMessage> lastWritten = new ConcurrentHashMap<>();

  DiscordDesk(EmulatedDiscord discord) {
    this.discord = discord;
  }

  private record Opened(long id, StaffThread thread) {}

  @Override
  public List<StaffThread> threads() {
    List<Opened> opened = new ArrayList<>();
    discord
        .channels()
        .forEach(
            (team, channel) ->
                channel
                    .threads()
                    .forEach(
                        thread ->
                            opened.add(new Opened(thread.id(), inWords(team, channel, thread)))));
    opened.sort(Comparator.comparingLong(Opened::id));
    known.keySet().retainAll(opened.stream().map(each -> each.thread().id()).toList());
    opened.forEach(each -> known.putIfAbsent(each.thread().id(), each.thread()));
    return List.copyOf(known.values());
  }

  private static StaffThread inWords(String team, DiscordChannel channel, DiscordThread thread) {
    Address place = Address.of("discord", id(channel.id()), id(thread.id()));
    return new StaffThread(team, thread.name(), place.toString());
  }

  private static String id(long snowflake) {
    return Long.toUnsignedString(snowflake);
  }

  @Override
  public OutgoingMessage card(StaffThread thread) {
    return DiscordWords.posted(cardOf(thread), Speaker.Customer::new).message();
  }

  /** In a text channel the message that the thread was made of, in a forum the post's first. */
  private DiscordMessage cardOf(StaffThread thread) {
    DiscordThread place = place(thread);
    return Stream.concat(
            discord.teamChannel(thread.team()).messages().stream()
                .filter(message -> message.id() == place.id()),
            bots(place.messages()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<Posted> inThread(StaffThread thread) {
    long card = cardOf(thread).id();
    return DiscordWords.posted(
        place(thread).messages().stream().filter(message -> message.id() != card).toList(),
        Speaker.Customer::new);
  }

  @Override
  public List<Posted> inChannel(String team) {
    DiscordChannel channel = discord.teamChannel(team);
    List<Long> cards = channel.threads().stream().map(DiscordThread::id).toList();
    return DiscordWords.posted(
        channel.messages().stream().filter(message -> !cards.contains(message.id())).toList(),
        Speaker.Customer::new);
  }

  @Override
  public int maxChars() {
    return DiscordWords.MAX_CHARS;
  }

  @Override
  public void changes(String associate, StaffThread thread, Change change) {
    DiscordWords.change(discord.associate(associate), place(thread).messages(), change);
  }

  @Override
  public boolean turns(String associate, StaffThread thread, Turn turn) {
    boolean shut = place(thread).archived();
    switch (turn) {
      case DELETED -> place(thread).isDeleted();
      case CLOSED -> place(thread).archives();
      case LOCKED -> place(thread).locks();
      case OPENED -> place(thread).opens();
      case RENAMED ->
          discord.associate(associate).renames(place(thread), associate + "'s favourite");
    }
    return turn == Turn.OPENED ? shut : turn != Turn.RENAMED;
  }

  @Override
  public void channelTurns(String team, PlaceChange change) {
    DiscordChannel channel = discord.teamChannel(team);
    switch (change) {
      case DELETED -> channel.isDeleted();
      case FORBIDDEN -> channel.denies(discord.bot, WRITING);
      default -> channel.allows(discord.bot, WRITING);
    }
  }

  @Override
  public void threadsRunOut(String team) {
    discord.associate("Chatterbox").fillsWithThreads(discord.guild.textChannel("chatter"));
  }

  @Override
  public void types(String associate, StaffThread thread) {
    discord.associate(associate).types(place(thread));
  }

  @Override
  public long typingShownIn(StaffThread thread) {
    return DiscordWords.typingAt(discord.emulator, place(thread));
  }

  @Override
  public void addsToAlbum(String associate, StaffThread thread, Sent.File file) {
    throw new TestAbortedException("on Discord an album is one message");
  }

  private static Stream<DiscordMessage> bots(List<DiscordMessage> messages) {
    return messages.stream().filter(DiscordWords::byBotForAll);
  }

  /** What associates write is typed plainly, commands too: their marks stand on what they typed. */
  @Override
  public void speaks(String associate, StaffThread thread, Sent sent) {
    lastWritten.put(
        associate + " in " + thread.id(),
        DiscordWords.send(discord, discord.associate(associate), place(thread), sent));
  }

  @Override
  public void sendsOdd(String associate, StaffThread thread, Oddity oddity) {
    DiscordOddities.send(discord, discord.associate(associate), place(thread), oddity);
  }

  @Override
  public void speaksInChannel(String associate, String team, String text) {
    discord.associate(associate).writes(discord.teamChannel(team), text);
  }

  @Override
  public void staysOut(String associate, String team) {
    if (!team.equals("managers")) {
      throw new TestAbortedException("Discord shows a thread to nobody outside its channel");
    }
    discord.teamChannel(team).denies(discord.associate(associate), Permission.VIEW_CHANNEL);
  }

  @Override
  public void presses(String associate, StaffThread thread, Button button) {
    DiscordMessage card = cardOf(thread);
    DiscordMessage below =
        DiscordWords.with(
                Stream.concat(Stream.of(card), bots(place(thread).messages())).toList(), button)
            .orElse(card);
    discord.associate(associate).pressesId(below, button.id());
  }

  @Override
  public Optional<Mark> markOnLast(String associate, StaffThread thread) {
    long id = lastWritten.get(associate + " in " + thread.id()).id();
    return place(thread).messages().stream()
        .filter(message -> message.id() == id)
        .flatMap(message -> message.reactions().keySet().stream())
        .map(DiscordDesk::mark)
        .findFirst();
  }

  private static Mark mark(String emoji) {
    return switch (emoji) {
      case "✅" -> Mark.TAKEN;
      case "❌" -> Mark.FAILED;
      case "📝" -> Mark.NOTE;
      default -> throw new IllegalStateException("what does " + emoji + " mark?");
    };
  }

  private DiscordThread place(StaffThread thread) {
    String id = Address.parse(thread.id()).thread().orElseThrow();
    return discord.emulator.thread(Long.parseUnsignedLong(id)).orElseThrow();
  }
}
