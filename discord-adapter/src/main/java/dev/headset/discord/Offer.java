package dev.headset.discord;

import dev.headset.platform.Update;
import java.time.Duration;
import java.util.Optional;

/** Offers an update until it is taken, or the person had to be told that it is not. */
final class Offer implements Step {

  private final Intake intake;
  private final Update update;
  private final Deadline deadline;
  private final Runnable taken;
  private int attempt;

  Offer(Intake intake, Update update, Deadline deadline, Runnable taken) {
    this.intake = intake;
    this.update = update;
    this.deadline = deadline;
    this.taken = taken;
  }

  @Override
  public Optional<Duration> take() {
    Optional<Duration> again = intake.offer(update, attempt++);
    if (again.isEmpty()) {
      taken.run();
    } else if (deadline.isOver()) {
      deadline.tell();
      return Optional.empty();
    }
    return again;
  }
}
