package dev.headset.app.cli;

import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.Stores;
import dev.headset.store.Requests;
import dev.headset.store.Requests.Answer;
import dev.headset.store.Store;
import dev.headset.store.StoreAddress;
import dev.headset.store.StoreException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A request to the bot that has the store, and the wait for its answer. */
record BotRequest(Requests.Wish wish, StoreAddress address, Clock clock) {

  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Does it in a store that no bot has. */
  interface Alone {
    Answer make(Store store) throws CannotStartException, CommandFailedException;
  }

  /**
   * Waits for as long as the bot takes, which is some seconds for each gigabyte; where it ends
   * meanwhile, does it in its place.
   *
   * @throws CommandFailedException where it does not answer
   */
  Answer fulfilled(Alone alone) throws CannotStartException, CommandFailedException {
    Requests.Open request = new Requests.Open(UUID.randomUUID().toString(), wish);
    try (Store beside = Stores.openBeside(address)) {
      beside.write(tables -> run(() -> tables.requests().ask(request, clock.instant())));
      return awaited(request, beside, alone);
    } catch (StoreException e) {
      throw new CannotStartException(
          "the bot that has the store can't be asked: " + e.getMessage(), e);
    }
  }

  private Answer awaited(Requests.Open request, Store beside, Alone alone)
      throws CannotStartException, CommandFailedException {
    Instant end = clock.instant().plus(PATIENCE);
    while (clock.instant().isBefore(end)) {
      Optional<Answer> answer = answer(request, beside);
      if (answer.isPresent()) {
        beside.write(tables -> run(() -> tables.requests().remove(request.id())));
        return answer.get();
      }
      Optional<? extends Store> ours = Stores.openUnlessInUse(address);
      if (ours.isPresent()) {
        try (Store store = ours.get()) {
          return instead(request, store, alone);
        }
      }
      pause();
    }
    throw new CommandFailedException(
        ExitCode.NOT_WELL,
        "the bot that has the store did not answer within "
            + PATIENCE.toMinutes()
            + " minutes; it has the request and may still fulfil it");
  }

  /** The bot may have ended between its work and its answer: then nothing is known any more. */
  private Answer instead(Requests.Open request, Store store, Alone alone)
      throws CannotStartException, CommandFailedException {
    Optional<Answer> answered = answer(request, store);
    boolean begun = store.read(tables -> !tables.requests().open().contains(request));
    store.write(tables -> run(() -> tables.requests().remove(request.id())));
    if (answered.isPresent()) {
      return answered.get();
    }
    Answer answer = alone.make(store);
    return begun && answer == Answer.UNKNOWN ? Answer.DONE : answer;
  }

  private static Optional<Answer> answer(Requests.Open request, Store store) {
    return store.read(tables -> tables.requests().answer(request.id()));
  }

  private static boolean run(Runnable work) {
    work.run();
    return true;
  }

  private static void pause() throws CommandFailedException {
    try {
      Thread.sleep(LOOK.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException(ExitCode.NOT_WELL, "interrupted while the bot was asked", e);
    }
  }
}
