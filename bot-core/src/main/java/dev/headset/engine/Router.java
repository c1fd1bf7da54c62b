package dev.headset.engine;

import dev.headset.conversation.ChannelEvent;
import dev.headset.desk.DeskRules;
import dev.headset.desk.ThreadKey;
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

  /** Empty for what happened to something that nobody knows. */
  static Optional<Incoming> route(Update update, DeskRules desk, Tables tables) {
    Address origin = update.origin();
    boolean staff = isStaffs(origin, desk);
    Optional<CaseThread> thread =
        staff || origin.thread().isPresent() ? caseThread(update, tables) : Optional.empty();
    if (thread.isPresent()) {
      return Optional.of(
          new Incoming.ToConversation(
              thread.get().customer(), StaffEvents.of(thread.get(), update, tables)));
    }
    return staff
        ? ofChannel(update).map(event -> new Incoming.ToChannel(origin.channel().toString(), event))
        : CustomerEvents.of(update, tables);
  }

  static boolean isStaffs(Address origin, DeskRules desk) {
    Address channel = origin.channel();
    return desk.teamAt(channel).isPresent()
        || desk.operatorsChannel().filter(channel::equals).isPresent();
  }

  /** What colleagues do to one another's words outside of cases is theirs. */
  private static Optional<ChannelEvent> ofChannel(Update update) {
    if (update instanceof Update.PlaceChanged changed) {
      return changed.origin().thread().isEmpty()
          ? Optional.of(new ChannelEvent.PlaceChanged(changed.origin(), changed.change()))
          : Optional.empty();
    }
    return update instanceof Update.Said || update instanceof Update.Pressed
        ? Optional.of(new ChannelEvent.Heard(update))
        : Optional.empty();
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
                    .flatMap((ThreadKey key) -> tables.threads().find(key))
                    .or(() -> tables.threads().headedBy(origin, message)));
  }

  /** The message that an update points at. */
  static Optional<MessageId> about(Update update) {
    if (update instanceof Update.Said said) {
      return said.replyTo();
    } else if (update instanceof Update.Pressed pressed) {
      return pressed.below();
    } else if (update instanceof Update.Edited edited) {
      return Optional.of(edited.message());
    } else if (update instanceof Update.Reacted reacted) {
      return Optional.of(reacted.message());
    } else if (update instanceof Update.Deleted deleted) {
      return deleted.messages().stream().findFirst();
    }
    return Optional.empty();
  }
}
