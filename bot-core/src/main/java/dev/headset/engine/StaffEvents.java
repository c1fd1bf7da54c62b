package dev.headset.engine;

import dev.headset.conversation.Event;
import dev.headset.conversation.UndoCommand;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Address;
import dev.headset.platform.MessageRef;
import dev.headset.platform.Update;
import dev.headset.relay.DisplayNames;
import dev.headset.store.CaseThread;
import dev.headset.store.Tables;
import java.util.Optional;

/** Makes events of what happens in a case's thread. */
final class StaffEvents {

  private StaffEvents() {}

  static Event of(CaseThread thread, Update update, Tables tables) {
    ThreadKey key = thread.key();
    Address origin = update.origin();
    SaidBefore before = SaidBefore.with(thread.customer(), tables);
    if (update instanceof Update.Said said) {
      return new Event.StaffSpoke(
          key,
          origin,
          said.author(),
          said.message(),
          said.content(),
          said.inReplyTo(),
          said.rest(),
          undoable(key, said, before),
          Optional.empty());
    } else if (update instanceof Update.Pressed pressed) {
      return new Event.StaffPressed(key, origin, pressed.author(), pressed.button());
    } else if (update instanceof Update.Edited edited) {
      return new Event.StaffEdited(
          key,
          origin,
          edited.author(),
          edited.message(),
          edited.content(),
          before.by(origin, edited.message()));
    } else if (update instanceof Update.Deleted deleted) {
      return new Event.StaffDeleted(key, origin, before.gone(deleted));
    } else if (update instanceof Update.Reacted reacted) {
      return new Event.StaffReacted(
          key, origin, reacted.author(), reacted.message(), reacted.emoji(), reacted.on());
    } else if (update instanceof Update.PlaceChanged changed) {
      return new Event.ThreadChanged(key, changed.change(), changed.by());
    }
    throw new IllegalStateException("no case's thread has a " + update.getClass().getSimpleName());
  }

  /** Of a message that is answered, that one; else the last. */
  private static Optional<Event.Undoable> undoable(
      ThreadKey thread, Update.Said said, SaidBefore before) {
    if (!UndoCommand.is(said.content().text())) {
      return Optional.empty();
    }
    String name = DisplayNames.clean(said.author().name());
    Optional<MessageRef> answered =
        said.replyTo().map(message -> new MessageRef(said.origin(), message));
    return answered
        .filter(message -> saidBy(name, before.line(message)))
        .or(() -> before.transcript().lastReply(thread.number(), name))
        .flatMap(
            message -> before.line(message).map(line -> new Event.Undoable(message, line.text())));
  }

  private static boolean saidBy(String name, Optional<TranscriptLine> line) {
    return line.filter(said -> said.from() == TranscriptLine.From.ASSOCIATE)
        .filter(said -> said.name().equals(name))
        .isPresent();
  }
}
