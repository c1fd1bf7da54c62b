package dev.headset.engine;

import dev.headset.conversation.ChannelEvent;
import dev.headset.conversation.Event;
import dev.headset.desk.DeskRules;
import dev.headset.platform.Address;
import dev.headset.platform.Update;
import dev.headset.store.CaseThread;
import dev.headset.store.Incoming;
import dev.headset.store.Threads;
import java.util.Optional;

/**
 * Tells whose an update is: what happens in a team's channel is staff's, in a case's thread it
 * belongs to that case's customer, and everything else is a customer's own.
 */
final class Router {

  private Router() {}

  static Incoming route(Update update, DeskRules desk, Threads threads) {
    Address origin = update.origin();
    boolean staff = isStaffs(origin, desk);
    Optional<CaseThread> thread =
        staff || origin.thread().isPresent() ? caseThread(update, threads) : Optional.empty();
    if (thread.isPresent()) {
      return staffEvent(thread.get(), update);
    }
    return staff
        ? new Incoming.ToChannel(origin.channel().toString(), new ChannelEvent.Heard(update))
        : new Incoming.ToConversation(update.author().id(), customerEvent(update));
  }

  static boolean isStaffs(Address origin, DeskRules desk) {
    Address channel = origin.channel();
    return desk.teamAt(channel).isPresent()
        || desk.operatorsChannel().filter(channel::equals).isPresent();
  }

  /** In a channel without threads, a case is answered by a reply to its card. */
  private static Optional<CaseThread> caseThread(Update update, Threads threads) {
    if (update.origin().thread().isPresent()) {
      return threads.at(update.origin());
    }
    return update instanceof Update.Said said
        ? said.replyTo().flatMap(card -> threads.headedBy(said.origin(), card))
        : Optional.empty();
  }

  private static Incoming staffEvent(CaseThread thread, Update update) {
    Event event;
    if (update instanceof Update.Said said) {
      event =
          new Event.StaffSpoke(
              thread.key(), said.origin(), said.author(), said.message(), said.content());
    } else {
      Update.Pressed pressed = (Update.Pressed) update;
      event =
          new Event.StaffPressed(
              thread.key(), pressed.origin(), pressed.author(), pressed.button());
    }
    return new Incoming.ToConversation(thread.customer(), event);
  }

  private static Event customerEvent(Update update) {
    if (update instanceof Update.Said said) {
      return new Event.CustomerSpoke(said.origin(), said.author(), said.content());
    }
    Update.Pressed pressed = (Update.Pressed) update;
    return new Event.CustomerPressed(pressed.origin(), pressed.author(), pressed.button());
  }
}
