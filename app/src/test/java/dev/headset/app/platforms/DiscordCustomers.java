package dev.headset.app.platforms;

import dev.headset.emulator.discord.DirectChat;
import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.platform.Button;
import dev.headset.platform.Speaker;
import dev.headset.testkit.scenario.Change;
import dev.headset.testkit.scenario.Posted;
import dev.headset.testkit.scenario.Sent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opentest4j.TestAbortedException;

/** People who write to the bot directly. */
final class DiscordCustomers implements CustomerSide {

  private final EmulatedDiscord discord;
  private final Map<String, DiscordUser> people = new HashMap<>();
  private final Set<String> foreign = new HashSet<>();

  DiscordCustomers(EmulatedDiscord discord) {
    this.discord = discord;
  }

  /** Discord always says which language its client speaks: where a story says none, German. */
  @Override
  public void arrives(String customer, Optional<String> language) {
    String locale = language.map(code -> code.equals("en") ? "en-US" : code).orElse("de");
    people.put(customer, discord.member(customer, locale));
    if (language.filter(code -> !code.equals("en")).isPresent()) {
      foreign.add(customer);
    }
  }

  @Override
  public void opens(String customer, Optional<String> topic) {
    speaks(customer, Sent.text("/start" + topic.map(name -> " " + name).orElse("")));
  }

  @Override
  public void speaks(String customer, Sent sent) {
    boolean ran = DiscordWords.runs(people.get(customer), chat(customer), sent);
    if (ran) {
      return;
    }
    if (foreign.contains(customer) && wordless(sent) && shownTo(customer).isEmpty()) {
      throw new TestAbortedException("Discord tells nobody's language with a message");
    }
    DiscordWords.send(discord, people.get(customer), chat(customer), sent);
  }

  @Override
  public void sendsOdd(String customer, Oddity oddity) {
    DiscordOddities.send(discord, people.get(customer), chat(customer), oddity);
  }

  private static boolean wordless(Sent sent) {
    return sent.text().isEmpty() || sent.text().startsWith("/");
  }

  @Override
  public void presses(String customer, Button button) {
    List<DiscordMessage> shown = chat(customer).messages();
    DiscordMessage below =
        DiscordWords.with(shown, button).orElseGet(() -> DiscordWords.newestOfBot(shown));
    people.get(customer).pressesId(below, button.id());
  }

  @Override
  public int maxChars() {
    return DiscordWords.MAX_CHARS;
  }

  @Override
  public void changes(String customer, Change change) {
    DiscordWords.change(people.get(customer), chat(customer).messages(), change);
  }

  /** No update tells of it: Discord refuses what is sent from then on. */
  @Override
  public boolean blocks(String customer) {
    people.get(customer).blocks(discord.bot);
    return false;
  }

  /** They leave the server, through which alone the bot may write to them. */
  @Override
  public void reachable(String customer, boolean now) {
    if (now) {
      discord.guild.member(people.get(customer));
    } else {
      discord.guild.leaves(people.get(customer));
    }
  }

  @Override
  public void types(String customer) {
    people.get(customer).types(chat(customer));
  }

  @Override
  public long typingShownTo(String customer) {
    return DiscordWords.typingAt(discord.emulator, chat(customer));
  }

  @Override
  public void addsToAlbum(String customer, Sent.File file) {
    throw new TestAbortedException("on Discord an album is one message");
  }

  @Override
  public void deletesAccount(String customer) {
    throw new TestAbortedException("on Discord who is no more has left");
  }

  @Override
  public List<Posted> chatOf(String customer) {
    return DiscordWords.posted(chat(customer).messages(), Speaker.Associate::new);
  }

  private DirectChat chat(String customer) {
    return people.get(customer).chatWith(discord.bot);
  }
}
