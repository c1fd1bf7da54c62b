package dev.headset.engine;

import dev.headset.conversation.ChannelEvent;
import dev.headset.conversation.Event;
import dev.headset.desk.DeskRules;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.Update;
import dev.headset.store.CaseThread;
import dev.headset.store.Incoming;
import dev.headset.store.Tables;
import java.util.Optional;

/**
 * Tells whose an update is: what happens in a team's channel is staff's, in a case's thread it
 * belongs to that case's customer, and everything else is a customer's own.
 */
final class Router {

  private Router() {}

  static Incoming route(Update update, DeskRules desk, Tables tables) {
    Address origin = update.origin();
    boolean staff = isStaffs(origin, desk);
    Optional<CaseThread> thread =
        staff || origin.thread().isPresent() ? caseThread(update, tables) : Optional.empty();
    if (thread.isPresent()) {
      return staffEvent(thread.get(), update);
    }
    return staff
        ? new Incoming.ToChannel(origin.channel().toString(), new ChannelEvent.Heard(update))
        : new Incoming.ToConversation(
            ((Update.ByPerson) update).author().id(), customerEvent(update));
  }

  static boolean isStaffs(Address origin, DeskRules desk) {
    Address channel = origin.channel();
    return desk.teamAt(channel).isPresent()
        || desk.operatorsChannel().filter(channel::equals).isPresent();
  }

  /**
   * The case's thread that an update belongs to. In a channel without threads, a case is answered
   * by a reply to its card, or to anything else that was said of it.
   */
  static Optional<CaseThread> caseThread(Update update, Tables tables) {
    Address origin = update.origin();
    if (origin.thread().isPresent()) {
      return tables.threads().at(origin);
    }
    return about(update)
        .flatMap(
            message ->
                tables
                    .places()
                    .threadOf(origin, message)
                    .flatMap(tables.threads()::find)
                    .or(() -> tables.threads().headedBy(origin, message)));
  }

  /** The message that an update points at. */
  static Optional<MessageId> about(Update update) {
    if (update instanceof Update.Said said) {
      return said.replyTo();
    }
    return update instanceof Update.Pressed pressed ? pressed.below() : Optional.empty();
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
