package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Counts what bots send, and refuses what is too much. Guarded by the {@link World}. */
final class Limiter {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Pattern COUNTED =
      Pattern.compile("send(?!ChatAction).*|copyMessages?|forwardMessages?|createForumTopic");

  private final Clock clock;
  private final Map<String, Window> windows = new HashMap<>();
  private TelegramLimits limits = TelegramLimits.none();
  private int refusals;

  Limiter(Clock clock) {
    this.clock = clock;
  }

  synchronized void limits(TelegramLimits wanted) {
    limits = wanted;
    windows.clear();
  }

  synchronized int refusals() {
    return refusals;
  }

  /** Counts the call, or refuses it; what is refused does not count and prolongs nothing. */
  synchronized void check(Call call) throws ApiError {
    if (limits.equals(TelegramLimits.none()) || !COUNTED.matcher(call.method()).matches()) {
      return;
    }
    Instant now = clock.instant();
    String bot = String.valueOf(call.bot().account.id());
    String chat = bot + " to " + call.parameters().textOr("chat_id", "");
    boolean group = call.parameters().textOr("chat_id", "").startsWith("-");
    Window ofBot = window(bot, limits.perBotInSecond(), SECOND);
    Window ofChat = window(chat, limits.perChatInSecond(), SECOND);
    Window ofGroup = window(chat + " group", group ? limits.perGroupInMinute() : 0, MINUTE);
    Instant free = later(later(ofBot.free(now), ofChat.free(now)), ofGroup.free(now));
    if (free.isAfter(now)) {
      refusals++;
      ofChat.refuse(now, now.plusSeconds(secondsUp(Duration.between(now, free))));
      throw ApiError.tooManyRequests(secondsUp(Duration.between(now, free)));
    }
    int messages = messages(call.parameters());
    for (Window window : new Window[] {ofBot, ofChat, ofGroup}) {
      window.count(now, messages);
    }
  }

  private static int messages(Parameters parameters) throws ApiError {
    Optional<JsonNode> media = parameters.json("media");
    Optional<JsonNode> several = parameters.json("message_ids");
    return Math.max(1, media.or(() -> several).map(JsonNode::size).orElse(1));
  }

  private Window window(String key, int limit, Duration span) {
    return windows.computeIfAbsent(key, unseen -> new Window(limit, span));
  }

  private static long secondsUp(Duration wait) {
    return wait.plus(SECOND).minusNanos(1).toSeconds();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** The times of the latest messages within a span. */
  private static final class Window {
    private final int limit;
    private final Duration span;
    private final Deque<Instant> sent = new ArrayDeque<>();
    private Instant refusedUntil = Instant.MIN;

    private Window(int limit, Duration span) {
      this.limit = limit;
      this.span = span;
    }

    /** From when on another message may pass. */
    private Instant free(Instant now) {
      while (!sent.isEmpty() && !sent.peekFirst().plus(span).isAfter(now)) {
        sent.removeFirst();
      }
      Instant room =
          limit > 0 && sent.size() >= limit
              ? sent.stream().skip(sent.size() - (long) limit).findFirst().orElse(now).plus(span)
              : now;
      return later(room, refusedUntil);
    }

    private void count(Instant now, int messages) {
      for (int i = 0; i < messages; i++) {
        sent.addLast(now);
      }
    }

    /** Who is refused already is not refused longer for trying. */
    private void refuse(Instant now, Instant until) {
      if (!refusedUntil.isAfter(now)) {
        refusedUntil = until;
      }
    }
  }
}
