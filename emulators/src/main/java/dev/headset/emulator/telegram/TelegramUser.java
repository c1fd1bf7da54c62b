package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A person, who does in Telegram what people do. What Telegram's app would not let them do throws
 * {@link IllegalStateException}: a test that asks for it is wrong.
 */
public final class TelegramUser {

  private final World world;
  private final Feed feed;
  final Account account;

  TelegramUser(World world, Feed feed, Account account) {
    this.world = world;
    this.feed = feed;
    this.account = account;
  }

  /** The user id, which is also the id of the dialog with any bot. */
  public long id() {
    return account.id();
  }

  /** The first name. */
  public String name() {
    return account.firstName();
  }

  /** The language of the app; empty where it tells none. */
  public String language() {
    return account.languageCode().orElse("");
  }

  /** Opens the bot's chat and presses Start; returns the message's id. */
  public long startsBot(EmulatedBot bot) {
    return writes(bot, "/start");
  }

  /** Follows {@code t.me/BOT?start=PAYLOAD} and presses Start. */
  public long startsBot(EmulatedBot bot, String payload) {
    return writes(bot, "/start " + payload);
  }

  /** Writes a text; returns the message's id. */
  public long writes(TelegramPlace place, String text) {
    return sends(place, TelegramContent.text(text));
  }

  /** Writes a text in a topic. */
  public long writesIn(TelegramGroup forum, long topicId, String text) {
    return writes(forum.topic(topicId), text);
  }

  /** Sends a file, place, contact or the like; returns the message's id. */
  public long sends(TelegramPlace place, TelegramContent content) {
    return world.look(() -> spot(place).post(account, Optional.empty(), content));
  }

  /** Sends several files as one album: a message and an update each. */
  public List<Long> sendsAlbum(TelegramPlace place, TelegramContent... contents) {
    return world.look(() -> spot(place).postAlbum(account, Arrays.asList(contents)));
  }

  /** Sends one more file of the album that the person sent there last. */
  public long addsToAlbum(TelegramPlace place, TelegramContent content) {
    return world.look(() -> spot(place).postLate(account, content));
  }

  /** Answers a message with a text; returns the answer's id. */
  public long replies(TelegramPlace place, long messageId, String text) {
    return repliesWith(place, messageId, TelegramContent.text(text));
  }

  /** Answers a message with a file or the like. */
  public long repliesWith(TelegramPlace place, long messageId, TelegramContent content) {
    return world.look(() -> spot(place).post(account, Optional.of(messageId), content));
  }

  /** Changes an own text, or the caption of an own file. */
  public void edits(TelegramPlace place, long messageId, String text) {
    world.act(() -> spot(place).edit(account, messageId, text));
  }

  /** Deletes an own message, or any in a dialog; no update tells the bot. */
  public void deletes(TelegramPlace place, long messageId) {
    world.act(() -> spot(place).chat().messages.remove(messageId));
  }

  /** Puts an emoji on a message in place of the person's earlier ones; none takes them away. */
  public void reacts(TelegramPlace place, long messageId, String... emoji) {
    world.act(() -> spot(place).react(account, messageId, List.of(emoji)));
  }

  /** Tells the bot a press with this data, which need not be on any button. */
  public TelegramPress presses(TelegramPlace place, long messageId, String callbackData) {
    return world.look(() -> spot(place).press(account, messageId, callbackData));
  }

  /** Presses the button with this label under a message. */
  public TelegramPress pressesLabel(TelegramPlace place, long messageId, String label) {
    return world.look(() -> spot(place).pressLabel(account, messageId, label));
  }

  /** Presses the button with this label under the newest message that has one. */
  public TelegramPress pressesLabel(TelegramPlace place, String label) {
    return world.look(
        () -> {
          Spot spot = spot(place);
          return spot.pressLabel(account, spot.newestWith(label), label);
        });
  }

  /** Blocks the bot: it may not write any more, and is told. */
  public void blocks(EmulatedBot bot) {
    setBlocked(bot, true);
  }

  /** Lets the bot write again. */
  public void unblocks(EmulatedBot bot) {
    setBlocked(bot, false);
  }

  /** Gives up the account: bots get {@code user is deactivated}. */
  public void deletesAccount() {
    world.act(() -> world.deletedUsers.add(account.id()));
  }

  /** The private chat with a bot. */
  public TelegramDialog dialogWith(EmulatedBot bot) {
    return world.look(() -> new TelegramDialog(world, bot.state.dialog(account)));
  }

  private void setBlocked(EmulatedBot bot, boolean blocked) {
    world.act(
        () -> {
          DialogState dialog = bot.state.dialog(account);
          if (dialog.blocked == blocked) {
            return;
          }
          dialog.blocked = blocked;
          ObjectNode member = seat(bot, MemberState.Status.MEMBER);
          ObjectNode kicked = seat(bot, MemberState.Status.KICKED);
          feed.ownMembership(
              bot.state, dialog, account, blocked ? member : kicked, blocked ? kicked : member);
        });
  }

  private static ObjectNode seat(EmulatedBot bot, MemberState.Status status) {
    return MemberState.of(bot.state.account, status).json();
  }

  private Spot spot(TelegramPlace place) {
    return Spot.of(world, feed, this, place);
  }
}
