package dev.headset.telegram;

import dev.headset.platform.Address;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.OutgoingMessage;
import dev.headset.relay.TextSplitter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.forum.CloseForumTopic;
import org.telegram.telegrambots.meta.api.methods.forum.CreateForumTopic;
import org.telegram.telegrambots.meta.api.methods.forum.EditForumTopic;
import org.telegram.telegrambots.meta.api.methods.forum.ReopenForumTopic;

/** The places of cases: a forum's topics, and in a plain group the replies to a card. */
final class Threads {

  /** Characters (core.telegram.org/bots/api#createforumtopic); the library counts UTF-16 units. */
  static final int MAX_TITLE = 128;

  private static final Pattern PLAIN = Pattern.compile("[^A-Za-z0-9-]+");

  private final BotApi api;
  private final Dispatch dispatch;
  private final Places places;
  private final Forums forums;
  private final TelegramParts parts;

  Threads(BotApi api, Dispatch dispatch, Places places, TelegramParts parts) {
    this.api = api;
    this.dispatch = dispatch;
    this.places = places;
    this.forums = new Forums(api);
    this.parts = parts;
  }

  Delivery open(
      Notes notes, EntryKey key, Address channel, Spot spot, String title, OutgoingMessage card)
      throws CallFailedException, IOException, InboxUnavailableException {
    try {
      return forums.isForum(spot.chat())
          ? openTopic(notes, key, channel, spot, title, card)
          : openCard(key, channel, spot, card);
    } catch (CallFailedException e) {
      if (forums.isDoubted(spot.chat(), e.failure()) && !forums.isForum(spot.chat())) {
        return openCard(key, channel, spot, card);
      }
      throw e;
    }
  }

  /**
   * Says something in a case's place. A topic that somebody closed is opened again where the bot
   * may; where the group has no topics any more, its cases go on as replies to what opened theirs.
   */
  Delivery tell(EntryKey key, Address place, Spot spot, OutgoingMessage message)
      throws CallFailedException, IOException {
    Spot known = forums.isKnownPlain(spot.chat()) ? spot.withoutTopics() : spot;
    try {
      return dispatch.send(key, place, known, message);
    } catch (CallFailedException e) {
      if (known.topic().isEmpty()) {
        throw e;
      }
      return dispatch.send(key, place, mended(known, e), message);
    }
  }

  /** A plain group has no threads to set. */
  Delivery set(Address thread, Spot spot, String title, boolean open) throws CallFailedException {
    Optional<Integer> topic = spot.topic();
    if (topic.isPresent() && !forums.isKnownPlain(spot.chat())) {
      try {
        setTopic(spot.chatId(), topic.get(), title, open);
      } catch (CallFailedException e) {
        if (!forums.isDoubted(spot.chat(), e.failure()) || forums.isForum(spot.chat())) {
          throw e;
        }
      }
    }
    return new Delivery.Delivered(thread, List.of());
  }

  private void setTopic(String chat, int topic, String title, boolean open)
      throws CallFailedException {
    try {
      settle(renamed(chat, topic, cut(title)));
    } catch (CallFailedException e) {
      if (!findsFaultWithTitle(e.failure())) {
        throw e;
      }
      settle(renamed(chat, topic, plain(title)));
    }
    settle(open ? new ReopenForumTopic(chat, topic) : new CloseForumTopic(chat, topic));
  }

  private static EditForumTopic renamed(String chat, int topic, String title) {
    return EditForumTopic.builder().chatId(chat).messageThreadId(topic).name(title).build();
  }

  /**
   * Where it can be said after all.
   *
   * @throws CallFailedException the failure itself, where nothing can be done about it
   */
  private Spot mended(Spot spot, CallFailedException failed) throws CallFailedException {
    if (failed.failure() instanceof Failure.Refusal refusal && refusal.says("topic_closed")) {
      try {
        settle(new ReopenForumTopic(spot.chatId(), spot.topic().orElseThrow()));
      } catch (CallFailedException e) {
        throw failed;
      }
      return spot;
    }
    if (forums.isDoubted(spot.chat(), failed.failure()) && !forums.isForum(spot.chat())) {
      return spot.withoutTopics();
    }
    throw failed;
  }

  private Delivery openTopic(
      Notes notes, EntryKey key, Address channel, Spot spot, String title, OutgoingMessage card)
      throws CallFailedException, IOException, InboxUnavailableException {
    Optional<Integer> made = notes.topic(key, spot.chat());
    int topic = made.isPresent() ? made.get() : make(notes, key, spot, title);
    if (made.isEmpty() && parts.limited()) {
      return new Delivery.RetryAfter(
          parts.timings().betweenParts(), "the topic is open, and its card comes next");
    }
    Spot within = new Spot(spot.chat(), Optional.of(topic), Optional.empty());
    Address place = Address.of(channel.platform(), channel.chat(), Integer.toString(topic));
    return dispatch.send(key, place, within, card);
  }

  /** Noted before anything is said in it, so that a try that is repeated makes no second one. */
  private int make(Notes notes, EntryKey key, Spot spot, String title)
      throws CallFailedException, InboxUnavailableException {
    int topic = made(spot.chatId(), title);
    notes.keepTopic(key, spot.chat(), topic, parts.clock().instant());
    return topic;
  }

  private int made(String chat, String title) throws CallFailedException {
    try {
      return api.ask(new CreateForumTopic(chat, cut(title))).getMessageThreadId();
    } catch (CallFailedException e) {
      if (!findsFaultWithTitle(e.failure())) {
        throw e;
      }
      return api.ask(new CreateForumTopic(chat, plain(title))).getMessageThreadId();
    }
  }

  private Delivery openCard(EntryKey key, Address channel, Spot spot, OutgoingMessage card)
      throws CallFailedException, IOException {
    Delivery delivery = dispatch.send(key, channel, spot, card);
    return delivery instanceof Delivery.Delivered delivered
        ? new Delivery.Delivered(
            places.below(channel, delivered.messages().get(0)), delivered.messages())
        : delivery;
  }

  private void settle(BotApiMethod<Boolean> change) throws CallFailedException {
    try {
      api.ask(change);
    } catch (CallFailedException e) {
      boolean soAlready =
          e.failure() instanceof Failure.Refusal refusal && refusal.says("topic_not_modified");
      if (!soAlready) {
        throw e;
      }
    }
  }

  private static boolean findsFaultWithTitle(Failure failure) {
    return failure instanceof Failure.Refusal refusal
        && refusal.code() == 400
        && refusal.says("title");
  }

  private static String cut(String title) {
    return TextSplitter.split(Wording.isBlank(title) ? "…" : title.strip(), MAX_TITLE)
        .get(0)
        .strip();
  }

  /** What no title is refused for: the case's number is among it. */
  private static String plain(String title) {
    String plain = PLAIN.matcher(title).replaceAll(" ").strip();
    return cut(plain);
  }
}
