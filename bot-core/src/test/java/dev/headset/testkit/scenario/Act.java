package dev.headset.testkit.scenario;

import dev.headset.platform.PlaceChange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Something that a person does, or that befalls all of them. */
sealed interface Act {

  /**
   * A customer comes to the bot.
   *
   * @param topic the topic that the link which they followed names
   */
  record Opens(String customer, Optional<String> topic) implements Act {}

  /** A customer writes or sends something. */
  record CustomerSpeaks(String customer, Sent sent) implements Act {}

  /** A customer does something to a message that is there already. */
  record CustomerChanges(String customer, Change change) implements Act {}

  /**
   * A customer presses a button.
   *
   * @param oldest the button that was shown first under this label, not last
   * @param times how often, one press right after the other
   */
  record CustomerPresses(String customer, Wanted label, boolean oldest, int times) implements Act {}

  /** A customer's platform sends a press of a button that was never shown. */
  record CustomerForges(String customer, String id) implements Act {}

  /** A customer wants to hear no more of the bot, and their platform sees to it. */
  record Blocks(String customer) implements Act {}

  /** A customer goes away in the way that their platform tells of. */
  record Leaves(String customer) implements Act {}

  /** A customer who had left can be reached again. */
  record ComesBack(String customer) implements Act {}

  /** An associate writes in a thread. */
  record StaffSpeaks(String associate, ThreadOf thread, Sent sent) implements Act {}

  /** An associate does something to a message that stands in a thread. */
  record StaffChanges(String associate, ThreadOf thread, Change change) implements Act {}

  /** An associate does something to a thread by the platform's own means. */
  record ThreadTurns(String associate, ThreadOf thread, Turn turn) implements Act {}

  /** A team's channel is deleted, closed to the bot, or opened to it again. */
  record ChannelTurns(String team, PlaceChange change) implements Act {}

  /** Nobody can open another thread near a team's channel. */
  record ThreadsRunOut(String team) implements Act {}

  /** Somebody begins to type, in a thread or in their own chat. */
  record Types(String who, Optional<ThreadOf> thread) implements Act {}

  /** A picture follows an album that was taken for whole. */
  record AddsToAlbum(String who, Optional<ThreadOf> thread, Sent.File file) implements Act {}

  /** A customer is on their platform no more. */
  record DeletesAccount(String customer) implements Act {}

  /** From here on the bot is told everything twice. */
  record AllIsToldTwice() implements Act {}

  /** The clock of the bot's machine is set back. */
  record ClockIsSetBack(Duration by) implements Act {}

  /** An associate writes in a team's channel. */
  record StaffSpeaksInChannel(String associate, String team, String text) implements Act {}

  /** An associate does not belong to a team's channel, or not any more. */
  record StaysOut(String associate, String team) implements Act {}

  /** Associates press a button in a thread, all at the same time. */
  record StaffPresses(List<String> associates, ThreadOf thread, Wanted label) implements Act {

    /** Copies the list. */
    public StaffPresses {
      associates = List.copyOf(associates);
    }
  }

  /** Time goes by. */
  record TimePasses(Duration length) implements Act {}

  /** Time goes by until the clock on the wall of the desk shows this. */
  record ClockReaches(DayOfWeek day, LocalTime time) implements Act {}

  /** The bot is stopped, and started on the same store. */
  record BotRestarts() implements Act {}

  /** The bot is stopped; what is done from here on it learns when it starts. */
  record BotStops() implements Act {}

  /** The bot is started on the store that it was stopped on. */
  record BotStarts() implements Act {}

  /** The order service changes its ways. */
  record OrdersTurn(OrderService.Mood mood) implements Act {}

  /** The customer whom it is about. */
  default Optional<String> about() {
    return byCustomer().or(this::inThread);
  }

  private Optional<String> byCustomer() {
    if (this instanceof Opens opens) {
      return Optional.of(opens.customer);
    } else if (this instanceof CustomerSpeaks speaks) {
      return Optional.of(speaks.customer);
    } else if (this instanceof CustomerChanges changes) {
      return Optional.of(changes.customer);
    } else if (this instanceof CustomerPresses presses) {
      return Optional.of(presses.customer);
    } else if (this instanceof CustomerForges forges) {
      return Optional.of(forges.customer);
    } else if (this instanceof Blocks blocks) {
      return Optional.of(blocks.customer);
    } else if (this instanceof Leaves leaves) {
      return Optional.of(leaves.customer);
    }
    return byCustomerInPassing();
  }

  private Optional<String> byCustomerInPassing() {
    if (this instanceof ComesBack comes) {
      return Optional.of(comes.customer);
    } else if (this instanceof Types types) {
      return Optional.of(types.thread.map(ThreadOf::customer).orElse(types.who));
    } else if (this instanceof AddsToAlbum adds) {
      return Optional.of(adds.thread.map(ThreadOf::customer).orElse(adds.who));
    }
    return this instanceof DeletesAccount deletes
        ? Optional.of(deletes.customer)
        : Optional.empty();
  }

  private Optional<String> inThread() {
    if (this instanceof StaffSpeaks speaks) {
      return Optional.of(speaks.thread.customer());
    } else if (this instanceof StaffChanges changes) {
      return Optional.of(changes.thread.customer());
    } else if (this instanceof StaffPresses presses) {
      return Optional.of(presses.thread.customer());
    } else if (this instanceof ThreadTurns turns) {
      return Optional.of(turns.thread.customer());
    }
    return Optional.empty();
  }
}
