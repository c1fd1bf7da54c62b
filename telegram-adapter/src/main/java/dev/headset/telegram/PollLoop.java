package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.InboxUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * Polls for updates, on one thread. Telegram keeps an update until a poll names a higher offset,
 * for a day at most; the offset named here is above only what the inbox has taken.
 */
final class PollLoop {

  private static final Logger LOG = LoggerFactory.getLogger(PollLoop.class);
  private static final Duration NOTED_EVERY = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofMillis(500);

  /** While an album may go on: its parts come at about the same time. */
  private static final Duration BRIEFLY = Duration.ofMillis(50);

  private static final String WEBHOOK = "webhook";

  private final BotApi polling;
  private final BotApi calls;
  private final TelegramTimings timings;
  private final Health health;
  private final Waits waits;
  private final Clock clock;
  private final Notes notes;
  private final Intake intake;
  private final Identity me;
  private Optional<Offset> offset;
  private Optional<Instant> noted = Optional.empty();

  /**
   * Begins where an earlier run ended.
   *
   * @throws InboxUnavailableException where that can't be known now
   */
  PollLoop(
      BotApi polling,
      BotApi calls,
      TelegramParts parts,
      Health health,
      Waits waits,
      Notes notes,
      Intake intake,
      Identity me)
      throws InboxUnavailableException {
    this.polling = polling;
    this.calls = calls;
    this.timings = parts.timings();
    this.clock = parts.clock();
    this.health = health;
    this.waits = waits;
    this.notes = notes;
    this.intake = intake;
    this.me = me;
    this.offset = notes.offset(me.id());
  }

  /** Polls until the adapter closes, which ends it with the exception. */
  void run() throws InterruptedException {
    Duration hold = Duration.ZERO; // the first answer at once, for it tells that all is well
    while (true) {
      try {
        List<JsonNode> updates = poll(hold);
        health.good();
        hold = take(updates) ? timings.poll() : Duration.ZERO;
      } catch (CallFailedException e) {
        waits.pause(Duration.ZERO);
        hold = Duration.ZERO;
        mend(e.failure());
      }
    }
  }

  /** Notes how far updates were taken, so that the next start need not be told of them again. */
  void noteOffset() {
    try {
      if (offset.isPresent()) {
        notes.keepOffset(me.id(), offset.get());
      }
    } catch (InboxUnavailableException e) {
      LOG.debug("The offset was not noted: {}", e.getMessage());
    }
  }

  private List<JsonNode> poll(Duration hold) throws CallFailedException {
    Instant now = clock.instant();
    Optional<Integer> from = offset.filter(known -> known.isGood(now)).map(Offset::next);
    return polling.ask(new PollUpdates(from, (int) hold.toSeconds())).updates();
  }

  /**
   * Takes what a poll brought. What is slow, such as a large file, is left to go on behind:
   * Telegram tells of it again with the next poll, and of what came since as well.
   *
   * @return whether all is durable
   */
  private boolean take(List<JsonNode> updates) throws InterruptedException {
    List<JsonNode> fresh = intake.fresh(updates);
    fresh.forEach(this::stopSpinner);
    intake.begin(fresh);
    boolean all = intake.await(intake.isGathering() ? BRIEFLY : PATIENCE);
    Instant now = clock.instant();
    offset = intake.next().map(next -> new Offset(next, now)).or(() -> offset);
    if (!fresh.isEmpty() && (noted.isEmpty() || noted.get().isBefore(now.minus(NOTED_EVERY)))) {
      noted = Optional.of(now);
      noteOffset();
    }
    return all;
  }

  /** The presser's client shows a spinner until it is answered, whatever the store does. */
  private void stopSpinner(JsonNode update) {
    String query = update.path("callback_query").path("id").asText("");
    if (!query.isEmpty()) {
      calls.mention(new AnswerCallbackQuery(query));
    }
  }

  private void mend(Failure failure) throws InterruptedException {
    if (failure instanceof Failure.Refusal refusal
        && refusal.code() == 409
        && refusal.says(WEBHOOK)) {
      deleteWebhook();
      return;
    }
    Trouble trouble = Trouble.of(failure, polling.address(), timings);
    int failures = health.failed(trouble);
    waits.pause(trouble.pause().orElseGet(() -> waits.backoff(failures)));
  }

  private void deleteWebhook() throws InterruptedException {
    try {
      calls.ask(new DeleteWebhook(false));
      LOG.warn(
          "A webhook was set for this Telegram bot, so that it could not poll; it was deleted, and"
              + " nothing that waited is lost");
    } catch (CallFailedException e) {
      Trouble trouble = Trouble.of(e.failure(), calls.address(), timings);
      waits.pause(trouble.pause().orElse(waits.backoff(health.failed(trouble))));
    }
  }
}
