package dev.headset.app.platforms;

import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramTopic;
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
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.opentest4j.TestAbortedException;

/** Staff in the forums of their teams, where a topic is a case's thread. */
final class TelegramDesk implements DeskSide {

  private final EmulatedTelegram telegram;
  private final Map<String, StaffThread> known = new LinkedHashMap<>();
  private final Map<String, Long> lastWritten = new ConcurrentHashMap<>();

  TelegramDesk(EmulatedTelegram telegram) {
    this.telegram = telegram;
  }

  private record Opened(TelegramMessage first, StaffThread thread) {}

  @Override
  public List<StaffThread> threads() {
    List<Opened> opened = new ArrayList<>();
    telegram
        .groups()
        .forEach(
            (team, group) ->
                group.topics().stream()
                    .filter(topic -> card(topic).isPresent())
                    .forEach(topic -> opened.add(opened(team, group, topic))));
    opened.sort(Comparator.comparing(each -> each.first().at()));
    known.keySet().retainAll(opened.stream().map(each -> each.thread().id()).toList());
    opened.forEach(each -> known.putIfAbsent(each.thread().id(), each.thread()));
    return List.copyOf(known.values());
  }

  private static Opened opened(String team, TelegramGroup group, TelegramTopic topic) {
    Address place = Address.of("telegram", String.valueOf(group.id()), String.valueOf(topic.id()));
    return new Opened(
        topic.messages().get(0), new StaffThread(team, topic.name(), place.toString()));
  }

  @Override
  public OutgoingMessage card(StaffThread thread) {
    return posted(card(topic(thread)).orElseThrow()).message();
  }

  /** The first that the bot wrote. */
  private Optional<TelegramMessage> card(TelegramTopic topic) {
    return bots(topic.messages()).stream().findFirst();
  }

  @Override
  public List<Posted> inThread(StaffThread thread) {
    TelegramTopic topic = topic(thread);
    long card = card(topic).orElseThrow().id();
    return FileNames.together(
        topic.messages().stream()
            .filter(message -> message.id() != card)
            .filter(message -> !message.kind().startsWith("forum_topic"))
            .map(this::posted)
            .toList());
  }

  @Override
  public List<Posted> inChannel(String team) {
    return telegram.group(team).messages().stream()
        .filter(message -> message.threadId().isEmpty())
        .filter(message -> !message.kind().startsWith("forum_topic"))
        .map(this::posted)
        .toList();
  }

  private Posted posted(TelegramMessage message) {
    return TelegramWords.posted(message, telegram.bot, Speaker.Customer::new);
  }

  @Override
  public int maxChars() {
    return TelegramWords.MAX_CHARS;
  }

  @Override
  public void changes(String associate, StaffThread thread, Change change) {
    TelegramWords.change(telegram.associate(associate), topic(thread), change);
  }

  /** Of a topic that is deleted no update tells. */
  @Override
  public boolean turns(String associate, StaffThread thread, Turn turn) {
    TelegramGroup group = telegram.group(thread.team());
    long topic = topic(thread).id();
    switch (turn) {
      case DELETED -> group.deletesTopic(topic);
      case CLOSED -> group.closesTopic(topic);
      case OPENED -> group.reopensTopic(topic);
      case LOCKED, RENAMED -> throw new TestAbortedException("no person does so to a topic here");
    }
    return turn != Turn.DELETED;
  }

  @Override
  public void channelTurns(String team, PlaceChange change) {
    TelegramGroup group = telegram.group(team);
    switch (change) {
      case FORBIDDEN -> group.kicks(telegram.bot);
      case ALLOWED -> group.makesAdmin(telegram.bot, AdminRight.CAN_MANAGE_TOPICS);
      default -> throw new TestAbortedException("no bot is told of a group that is deleted");
    }
  }

  @Override
  public void threadsRunOut(String team) {
    throw new TestAbortedException("a forum has room for all topics");
  }

  @Override
  public void types(String associate, StaffThread thread) {
    throw new TestAbortedException("Telegram tells bots nothing of who types");
  }

  @Override
  public long typingShownIn(StaffThread thread) {
    long group = telegram.group(thread.team()).id();
    OptionalLong topic = OptionalLong.of(topic(thread).id());
    return TelegramWords.typingAt(telegram.emulator, telegram.bot, group, topic);
  }

  @Override
  public void addsToAlbum(String associate, StaffThread thread, Sent.File file) {
    telegram.associate(associate).addsToAlbum(topic(thread), TelegramThings.picture(file));
  }

  /** What the bot wrote, but for what Telegram tells of a topic itself. */
  private List<TelegramMessage> bots(List<TelegramMessage> messages) {
    return messages.stream()
        .filter(message -> message.fromId() == telegram.bot.id())
        .filter(message -> !message.kind().startsWith("forum_topic"))
        .toList();
  }

  @Override
  public void speaks(String associate, StaffThread thread, Sent sent) {
    long id = TelegramWords.send(telegram.associate(associate), topic(thread), sent);
    lastWritten.put(associate + " in " + thread.id(), id);
  }

  @Override
  public void sendsOdd(String associate, StaffThread thread, Oddity oddity) {
    telegram.associate(associate).sends(topic(thread), TelegramOddities.content(oddity));
  }

  @Override
  public void speaksInChannel(String associate, String team, String text) {
    telegram.associate(associate).writes(telegram.group(team), text);
  }

  @Override
  public void staysOut(String associate, String team) {
    telegram.group(team).losesMember(telegram.associate(associate));
  }

  @Override
  public void presses(String associate, StaffThread thread, Button button) {
    TelegramTopic topic = topic(thread);
    long below =
        TelegramWords.with(topic.messages(), button).orElse(card(topic).orElseThrow()).id();
    telegram.associate(associate).presses(topic, below, button.id());
  }

  @Override
  public Optional<Mark> markOnLast(String associate, StaffThread thread) {
    long id = lastWritten.get(associate + " in " + thread.id());
    return topic(thread).messages().stream()
        .filter(message -> message.id() == id)
        .flatMap(message -> message.reactions().stream())
        .map(TelegramDesk::mark)
        .findFirst();
  }

  private static Mark mark(String emoji) {
    return switch (emoji) {
      case "👌" -> Mark.TAKEN;
      case "👎" -> Mark.FAILED;
      case "✍" -> Mark.NOTE;
      default -> throw new IllegalStateException("what does " + emoji + " mark?");
    };
  }

  private TelegramTopic topic(StaffThread thread) {
    Address place = Address.parse(thread.id());
    return telegram.group(thread.team()).topic(Long.parseLong(place.thread().orElseThrow()));
  }
}
