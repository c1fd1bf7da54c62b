package dev.headset.app.platforms;

import dev.headset.emulator.telegram.EmulatedBot;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Button;
import dev.headset.platform.Speaker;
import dev.headset.testkit.scenario.Change;
import dev.headset.testkit.scenario.Posted;
import dev.headset.testkit.scenario.Sent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.opentest4j.TestAbortedException;

/** People who write to the bot in private. */
final class TelegramCustomers implements CustomerSide {

  private final TelegramEmulator emulator;
  private final EmulatedBot bot;
  private final Map<String, TelegramUser> people = new HashMap<>();

  TelegramCustomers(TelegramEmulator emulator, EmulatedBot bot) {
    this.emulator = emulator;
    this.bot = bot;
  }

  @Override
  public void arrives(String customer, Optional<String> language) {
    people.put(customer, emulator.user(customer, language));
  }

  @Override
  public void opens(String customer, Optional<String> topic) {
    TelegramUser person = people.get(customer);
    if (topic.isPresent()) {
      person.startsBot(bot, topic.get());
    } else {
      person.startsBot(bot);
    }
  }

  @Override
  public void speaks(String customer, Sent sent) {
    TelegramWords.send(people.get(customer), bot, sent);
  }

  @Override
  public void sendsOdd(String customer, Oddity oddity) {
    people.get(customer).sends(bot, TelegramOddities.content(oddity));
  }

  @Override
  public void presses(String customer, Button button) {
    List<TelegramMessage> shown = messages(customer);
    long below = TelegramWords.with(shown, button).orElse(shown.get(shown.size() - 1)).id();
    people.get(customer).presses(bot, below, button.id());
  }

  @Override
  public int maxChars() {
    return TelegramWords.MAX_CHARS;
  }

  @Override
  public void changes(String customer, Change change) {
    TelegramWords.change(people.get(customer), bot, change);
  }

  @Override
  public void types(String customer) {
    throw new TestAbortedException("Telegram tells bots nothing of who types");
  }

  @Override
  public long typingShownTo(String customer) {
    return TelegramWords.typingAt(emulator, bot, people.get(customer).id(), OptionalLong.empty());
  }

  @Override
  public void addsToAlbum(String customer, Sent.File file) {
    people.get(customer).addsToAlbum(bot, TelegramThings.picture(file));
  }

  /** No update tells of it: Telegram refuses what is sent from then on. */
  @Override
  public void deletesAccount(String customer) {
    people.get(customer).deletesAccount();
  }

  @Override
  public boolean blocks(String customer) {
    people.get(customer).blocks(bot);
    return true;
  }

  /** Telegram knows no other way to leave a bot. */
  @Override
  public void reachable(String customer, boolean now) {
    if (now) {
      people.get(customer).unblocks(bot);
    } else {
      people.get(customer).blocks(bot);
    }
  }

  @Override
  public List<Posted> chatOf(String customer) {
    return FileNames.together(
        messages(customer).stream()
            .map(message -> TelegramWords.posted(message, bot, Speaker.Associate::new))
            .toList());
  }

  private List<TelegramMessage> messages(String customer) {
    return people.get(customer).dialogWith(bot).messages();
  }
}
