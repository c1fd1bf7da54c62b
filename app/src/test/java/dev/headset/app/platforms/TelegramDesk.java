package dev.headset.app.platforms;

import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramTopic;
import dev.headset.platform.Address;
import dev.headset.platform.Button;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
    return TelegramWords.toStaff(card(topic(thread)).orElseThrow());
  }

  /** The first that the bot wrote. */
  private Optional<TelegramMessage> card(TelegramTopic topic) {
    return bots(topic.messages()).stream().findFirst();
  }

  @Override
  public List<OutgoingMessage> shownIn(StaffThread thread) {
    return FileNames.together(
        bots(topic(thread).messages()).stream().skip(1).map(TelegramWords::toStaff).toList());
  }

  @Override
  public List<OutgoingMessage> shownIn(String team) {
    return bots(telegram.group(team).messages()).stream()
        .filter(message -> message.threadId().isEmpty())
        .map(TelegramWords::toStaff)
        .toList();
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
  public void speaksInChannel(String associate, String team, String text) {
    telegram.associate(associate).writes(telegram.group(team), text);
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
