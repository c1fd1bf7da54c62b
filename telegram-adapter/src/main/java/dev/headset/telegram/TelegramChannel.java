package dev.headset.telegram;

import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.Delivery;
import dev.headset.platform.EditsMessages;
import dev.headset.platform.EntryKey;
import dev.headset.platform.Limited;
import dev.headset.platform.Mark;
import dev.headset.platform.MessageId;
import dev.headset.platform.OpensThreads;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.ReactsToMessages;
import dev.headset.platform.Refusal;
import dev.headset.platform.SetsThreads;
import dev.headset.platform.ShowsTyping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;

/** The way out to Telegram. */
final class TelegramChannel
    implements Channel,
        OpensThreads,
        SetsThreads,
        EditsMessages,
        ReactsToMessages,
        ShowsTyping,
        Limited {

  private static final Duration UNTIL_SERVED = Duration.ofSeconds(1);

  private final BotApi api;
  private final Places places;
  private final Errands errands;
  private final Dispatch dispatch;
  private final Threads threads;
  private final boolean limited;
  private volatile Optional<Notes> notes = Optional.empty();

  TelegramChannel(BotApi api, Places places, TelegramParts parts, Waits waits) {
    this.api = api;
    this.places = places;
    this.errands = new Errands(places);
    this.dispatch = new Dispatch(new PartSender(api, parts.files()), places, parts, waits);
    this.threads = new Threads(api, dispatch, places, parts.clock());
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
    return served(to, (spot, kept) -> dispatch.send(key, to, spot, message));
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
    MessageId message = parts.get(0);
    return served(
        at,
        (spot, kept) -> {
          Optional<Integer> number = places.number(at, message);
          return number.isEmpty()
              ? outOfReach()
              : edit(spot, number.get(), new Delivery.Delivered(at, List.of(message)), now);
        });
  }

  @Override
  public Delivery pass(EntryKey key, Address at, MessageId message, String emoji, boolean on) {
    return new Delivery.Refused(Refusal.INVALID, "reactions of people are not passed on yet");
  }

  @Override
  public Delivery react(EntryKey key, Address at, MessageId message, Mark mark) {
    return served(
        at,
        (spot, kept) -> {
          Optional<Integer> number = places.number(at, message);
          if (number.isEmpty()) {
            return outOfReach();
          }
          api.ask(
              SetMessageReaction.builder()
                  .chatId(spot.chatId())
                  .messageId(number.get())
                  .reactionTypes(List.of(new ReactionTypeEmoji(emoji(mark))))
                  .build());
          return new Delivery.Delivered(at, List.of(message));
        });
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

  private Delivery edit(Spot spot, int number, Delivery done, OutgoingMessage now)
      throws CallFailedException {
    Part part = Composer.words(spot, now, Composer.MAX_TEXT).get(0);
    try {
      api.ask(
          EditMessageText.builder()
              .chatId(spot.chatId())
              .messageId(number)
              .text(part.text())
              .entities(part.entities())
              .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
              .replyMarkup(Keyboards.of(part.buttons()))
              .build());
    } catch (CallFailedException e) {
      boolean soAlready =
          e.failure() instanceof Failure.Refusal refusal && refusal.says("message is not modified");
      if (!soAlready) {
        throw e;
      }
    }
    return done;
  }

  /** Telegram's list of reactions has neither ✅ nor ❌ nor 📝. */
  private static String emoji(Mark mark) {
    return switch (mark) {
      case TAKEN -> "👌";
      case FAILED -> "👎";
      case NOTE -> "✍";
    };
  }

  private static Delivery outOfReach() {
    return new Delivery.Refused(
        Refusal.GONE, "the message stayed behind when its group became a supergroup");
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
