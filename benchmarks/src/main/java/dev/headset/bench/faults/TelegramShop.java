package dev.headset.bench.faults;

import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.EmulatedBot;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramLimits;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramTopic;
import dev.headset.emulator.telegram.TelegramUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The shop on Telegram: a forum for each team that works there, and customers' private chats. */
final class TelegramShop implements AutoCloseable {

  private static final String TOKEN = "4711:of-the-fault-bench";

  private final TelegramEmulator emulator = TelegramEmulator.start(TelegramEmulator.Setup.plain());
  private final EmulatedBot bot = emulator.bot(TOKEN);

  TelegramShop() {
    emulator.limits(TelegramLimits.all());
  }

  /** The section of headset.yaml, with this name for the machine. */
  String section(String host) {
    return "telegram: {token: \"%s\", api_url: \"http://%s:%d\"}"
        .formatted(TOKEN, host, emulator.address().getPort());
  }

  TelegramEmulator emulator() {
    return emulator;
  }

  EmulatedBot bot() {
    return bot;
  }

  Team team(String id, String associate) {
    TelegramGroup forum = emulator.forum(id);
    forum.makesAdmin(bot, AdminRight.CAN_MANAGE_TOPICS);
    TelegramUser person = emulator.user(associate, Optional.of("en"));
    forum.adds(person);
    return new TelegramTeam(id, forum, person, bot);
  }

  Chat customer(String name) {
    return new TelegramChat(emulator.user(name, Optional.of("en")), bot);
  }

  @Override
  public void close() {
    emulator.close();
  }

  private static List<TelegramMessage> byBot(List<TelegramMessage> messages, EmulatedBot bot) {
    return messages.stream()
        .filter(message -> message.fromId() == bot.id())
        .filter(message -> !message.kind().startsWith("forum_topic"))
        .toList();
  }

  private static List<Seen> seen(Stream<TelegramMessage> messages) {
    return messages.map(message -> new Seen(message.text(), message.at())).toList();
  }

  private record TelegramTeam(String id, TelegramGroup forum, TelegramUser person, EmulatedBot bot)
      implements Team {
    @Override
    public String channel() {
      return "telegram:" + forum.id();
    }

    @Override
    public String associate() {
      return person.name();
    }

    @Override
    public Optional<CaseThread> threadOf(String customer) {
      return forum.topics().stream()
          .filter(topic -> topic.name().contains(customer))
          .filter(topic -> !byBot(topic.messages(), bot).isEmpty())
          .findFirst()
          .map(topic -> new TelegramCase(topic, person, bot));
    }

    @Override
    public int threadsOf(String customer) {
      return (int) forum.topics().stream().filter(topic -> topic.name().contains(customer)).count();
    }
  }

  /** The card is the first that the bot wrote in the topic. */
  private record TelegramCase(TelegramTopic topic, TelegramUser person, EmulatedBot bot)
      implements CaseThread {
    @Override
    public void presses(String label) {
      TelegramMessage card = byBot(topic.messages(), bot).get(0);
      if (card.button(label).isPresent()) {
        person.pressesLabel(topic, card.id(), label);
      }
    }

    @Override
    public void says(String text) {
      person.writes(topic, text);
    }

    @Override
    public List<Seen> shown() {
      return seen(byBot(topic.messages(), bot).stream().skip(1));
    }

    @Override
    public boolean mayRepeat() {
      return true;
    }
  }

  private record TelegramChat(TelegramUser person, EmulatedBot bot) implements Chat {
    @Override
    public void opens(String topic) {
      person.startsBot(bot, topic);
    }

    @Override
    public void says(String text) {
      person.writes(bot, text);
    }

    @Override
    public List<Seen> shown() {
      return seen(byBot(person.dialogWith(bot).messages(), bot).stream());
    }

    @Override
    public boolean mayRepeat() {
      return true;
    }
  }
}
