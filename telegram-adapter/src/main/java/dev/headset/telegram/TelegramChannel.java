package dev.headset.telegram;

import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.DeletesMessages;
import dev.headset.platform.Delivery;
import dev.headset.platform.EditsMessages;
import dev.headset.platform.EntryKey;
import dev.headset.platform.KnowsMembers;
import dev.headset.platform.Limited;
import dev.headset.platform.LinksToPlaces;
import dev.headset.platform.Mark;
import dev.headset.platform.Membership;
import dev.headset.platform.MessageId;
import dev.headset.platform.OpensThreads;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.PersonId;
import dev.headset.platform.ReactsToMessages;
import dev.headset.platform.SetsThreads;
import dev.headset.platform.ShowsTyping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** The way out to Telegram. */
final class TelegramChannel
    implements Channel,
        OpensThreads,
        SetsThreads,
        EditsMessages,
        DeletesMessages,
        ReactsToMessages,
        LinksToPlaces,
        KnowsMembers,
        ShowsTyping,
        Limited {

  private static final Duration UNTIL_SERVED = Duration.ofSeconds(1);

  private final BotApi api;
  private final Places places;
  private final Errands errands;
  private final Dispatch dispatch;
  private final Edits edits;
  private final Marks marks;
  private final Threads threads;
  private final Members members;
  private final boolean limited;
  private volatile Optional<Notes> notes = Optional.empty();

  TelegramChannel(BotApi api, Places places, TelegramParts parts, Waits waits) {
    this.api = api;
    this.places = places;
    this.errands = new Errands(places);
    this.dispatch = new Dispatch(new PartSender(api, parts.files()), places, parts, waits);
    this.edits = new Edits(api, dispatch, places);
    this.marks = new Marks(api, places);
    this.threads = new Threads(api, dispatch, places, parts);
    this.members = new Members(api, places);
    this.limited = parts.limited();
  }

  void serve(Notes kept) {
    notes = Optional.of(kept);
  }

  @Override
  public String platform() {
    return TelegramAdapter.PLATFORM;
  }

  @Override
  public Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
    return served(to, (spot, kept) -> threads.tell(key, to, spot, message));
  }

  @Override
  public Delivery openThread(EntryKey key, Address channel, String title, OutgoingMessage card) {
    return served(channel, (spot, kept) -> threads.open(kept, key, channel, spot, title, card));
  }

  @Override
  public Delivery setThread(EntryKey key, Address thread, String title, boolean open) {
    return served(thread, (spot, kept) -> threads.set(thread, spot, title, open));
  }

  @Override
  public Delivery edit(EntryKey key, Address at, List<MessageId> parts, OutgoingMessage now) {
    return served(at, (spot, kept) -> edits.edit(key, at, spot, parts, now));
  }

  @Override
  public Delivery delete(EntryKey key, Address at, List<MessageId> messages) {
    return served(at, (spot, kept) -> edits.delete(at, spot, messages));
  }

  @Override
  public Delivery react(EntryKey key, Address at, MessageId message, Mark mark) {
    return served(at, (spot, kept) -> marks.mark(at, spot, message, mark));
  }

  @Override
  public Delivery pass(EntryKey key, Address at, MessageId message, String emoji, boolean on) {
    return served(at, (spot, kept) -> marks.pass(at, spot, message, emoji, on));
  }

  @Override
  public Optional<String> link(Address place) {
    try {
      return places.spot(place).link();
    } catch (NumberFormatException e) {
      return Optional.empty(); // no place on Telegram
    }
  }

  @Override
  public Membership membership(PersonId person, Address channel) {
    return members.of(person, channel);
  }

  @Override
  public void showTyping(Address at) {
    if (notes.isPresent()) {
      Spot spot = places.spot(at);
      api.mention(
          SendChatAction.builder()
              .chatId(spot.chatId())
              .messageThreadId(spot.topic().orElse(null))
              .action("typing")
              .build());
    }
  }

  @Override
  public List<Limit> limits(Address to) {
    try {
      return limited ? TelegramLimits.of(places.spot(to)) : List.of();
    } catch (NumberFormatException e) {
      return List.of(); // no place on Telegram: it will be refused without a call
    }
  }

  /** Each part of a long text and each file of an album counts. */
  @Override
  public int cost(Address to, OutgoingMessage message) {
    try {
      return Math.max(1, Composer.messages(places.spot(to), message));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** A try makes the topic, and the next one sends the card: each is one call. */
  @Override
  public int openingCost(Address channel, OutgoingMessage card) {
    return cost(channel, card);
  }

  private Delivery served(Address to, ServedErrand errand) {
    Optional<Notes> kept = notes;
    return kept.isEmpty()
        ? new Delivery.RetryAfter(UNTIL_SERVED, "Telegram is not served yet")
        : errands.run(to, spot -> errand.at(spot, kept.get()));
  }

  /** An errand that may need the notebook. */
  private interface ServedErrand {
    Delivery at(Spot spot, Notes notes)
        throws CallFailedException,
            java.io.IOException,
            dev.headset.platform.InboxUnavailableException;
  }
}
