package dev.headset.telegram;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;

/** Which groups have topics. Asked once, and again once an error says that it is not so. */
final class Forums {

  private final BotApi api;
  private final Map<Long, Boolean> known = new ConcurrentHashMap<>();

  Forums(BotApi api) {
    this.api = api;
  }

  boolean isForum(long chat) throws CallFailedException {
    Boolean cached = known.get(chat);
    if (cached != null) {
      return cached;
    }
    boolean forum =
        Boolean.TRUE.equals(
            api.ask(GetChat.builder().chatId(Long.toString(chat)).build()).getIsForum());
    known.put(chat, forum);
    return forum;
  }

  /** Whether an error says that a group has no topics, or none such; then it is asked anew. */
  boolean isDoubted(long chat, Failure failure) {
    boolean doubted =
        failure instanceof Failure.Refusal refusal
            && (refusal.says("not a forum") || refusal.says("message thread not found"));
    if (doubted) {
      known.remove(chat);
    }
    return doubted;
  }
}
