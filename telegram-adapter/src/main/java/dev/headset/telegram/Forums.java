package dev.headset.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;

/**
 * Which groups have topics. Asked now and then, and at once where an error says that it is not so.
 */
final class Forums {

  private static final Duration BELIEVED = Duration.ofMinutes(10);

  private final BotApi api;
  private final Cache<Long, Boolean> known =
      Caffeine.newBuilder().expireAfterWrite(BELIEVED).build();

  Forums(BotApi api) {
    this.api = api;
  }

  boolean isForum(long chat) throws CallFailedException {
    Boolean cached = known.getIfPresent(chat);
    if (cached != null) {
      return cached;
    }
    boolean forum =
        Boolean.TRUE.equals(
            api.ask(GetChat.builder().chatId(Long.toString(chat)).build()).getIsForum());
    known.put(chat, forum);
    return forum;
  }

  /** Whether a group is known to have no topics, without asking. */
  boolean isKnownPlain(long chat) {
    return Boolean.FALSE.equals(known.getIfPresent(chat));
  }

  /** Whether an error says that a group has no topics, or none such; then it is asked anew. */
  boolean isDoubted(long chat, Failure failure) {
    boolean doubted =
        failure instanceof Failure.Refusal refusal
            && (refusal.says("not a forum") || refusal.says("message thread not found"));
    if (doubted) {
      known.invalidate(chat);
    }
    return doubted;
  }
}
