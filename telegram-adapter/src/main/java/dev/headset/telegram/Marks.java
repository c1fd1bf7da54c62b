package dev.headset.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headset.platform.Address;
import dev.headset.platform.Delivery;
import dev.headset.platform.Mark;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.Refusal;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionType;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;

/**
 * The one reaction that a bot can put on a message (core.telegram.org/bots/api#setmessagereaction).
 * In a team's group it is the mark of what became of an associate's words, so that nobody's
 * reaction is passed on there.
 */
final class Marks {

  private static final int REMEMBERED = 1_000;

  private final BotApi api;
  private final Places places;

  /** What was passed on last; forgetting it only means that any taking off takes it off. */
  private final Cache<MessageRef, String> passed =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Marks(BotApi api, Places places) {
    this.api = api;
    this.places = places;
  }

  Delivery mark(Address at, Spot to, MessageId message, Mark mark) throws CallFailedException {
    return set(at, to, message, List.of(new ReactionTypeEmoji(emoji(mark))));
  }

  Delivery pass(Address at, Spot to, MessageId message, String emoji, boolean on)
      throws CallFailedException {
    if (!to.isPrivate()) {
      return new Delivery.Refused(Refusal.INVALID, "a bot's one reaction is its mark there");
    }
    MessageRef shown = new MessageRef(at, message);
    String plain = plain(emoji);
    if (on) {
      Delivery delivery = set(at, to, message, List.of(new ReactionTypeEmoji(plain)));
      passed.put(shown, plain);
      return delivery;
    }
    boolean another =
        Optional.ofNullable(passed.getIfPresent(shown)).filter(it -> !it.equals(plain)).isPresent();
    return another ? new Delivery.Delivered(at, List.of(message)) : set(at, to, message, List.of());
  }

  private Delivery set(Address at, Spot to, MessageId message, List<ReactionType> reactions)
      throws CallFailedException {
    Optional<Integer> number = places.number(at, message);
    if (number.isEmpty()) {
      return Edits.outOfReach();
    }
    api.ask(
        SetMessageReaction.builder()
            .chatId(to.chatId())
            .messageId(number.get())
            .reactionTypes(reactions)
            .build());
    return new Delivery.Delivered(at, List.of(message));
  }

  /** Telegram's list has each emoji once: without skin colour, and without a variation selector. */
  private static String plain(String emoji) {
    StringBuilder plain = new StringBuilder();
    emoji
        .codePoints()
        .filter(point -> point != 0xFE0F && (point < 0x1F3FB || point > 0x1F3FF))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Telegram's list has neither ✅ nor ❌ nor 📝. */
  private static String emoji(Mark mark) {
    return switch (mark) {
      case TAKEN -> "👌";
      case FAILED -> "👎";
      case NOTE -> "✍";
    };
  }
}
