package dev.headset.discord;

import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Update;
import java.time.Duration;
import java.util.Optional;

/** Finds out what an event means, and offers that until it is taken. */
final class Offering implements Step {

  private final Intake intake;
  private final Duration retry;
  private final Translation translation;
  private Optional<Update> update = Optional.empty();
  private int attempt;

  Offering(Intake intake, Duration retry, Translation translation) {
    this.intake = intake;
    this.retry = retry;
    this.translation = translation;
  }

  @Override
  public Optional<Duration> take() {
    if (update.isEmpty()) {
      try {
        update = translation.update();
      } catch (RestException failure) {
        boolean never = failure.kind() == RestException.Kind.REFUSED;
        return never ? Optional.empty() : Optional.of(retry);
      } catch (InboxUnavailableException notesAway) {
        return Optional.of(retry);
      }
    }
    return update.flatMap(known -> intake.offer(known, attempt++));
  }

  /** What an event means; empty where it means nothing to us. */
  interface Translation {
    Optional<Update> update() throws RestException, InboxUnavailableException;
  }
}
