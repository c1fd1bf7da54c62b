package dev.headset.engine;

import dev.headset.conversation.Event;
import dev.headset.desk.CaseNumber;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.Incoming;
import dev.headset.store.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes events of what happens in a customer's chat. */
final class CustomerEvents {

  private CustomerEvents() {}

  /** Empty for what happened in a chat that nobody knows. */
  static Optional<Incoming> of(Update update, Tables tables) {
    Optional<PersonId> customer =
        update instanceof Update.ByPerson one
            ? Optional.of(one.author().id())
            : tables.places().customerAt(update.origin());
    return customer.flatMap(
        person ->
            event(person, update, tables).map(event -> new Incoming.ToConversation(person, event)));
  }

  private static Optional<Event> event(PersonId customer, Update update, Tables tables) {
    Address origin = update.origin();
    if (update instanceof Update.Said said) {
      return Optional.of(spoke(said, tables));
    } else if (update instanceof Update.Pressed pressed) {
      return Optional.of(new Event.CustomerPressed(origin, pressed.author(), pressed.button()));
    } else if (update instanceof Update.Edited edited) {
      return Optional.of(
          new Event.CustomerEdited(
              origin,
              edited.author(),
              edited.message(),
              edited.content(),
              SaidBefore.with(customer, tables).by(origin, edited.message())));
    } else if (update instanceof Update.Deleted deleted) {
      return Optional.of(
          new Event.CustomerDeleted(origin, SaidBefore.with(customer, tables).gone(deleted)));
    } else if (update instanceof Update.Reacted reacted) {
      return Optional.of(
          new Event.CustomerReacted(
              origin, reacted.author(), reacted.message(), reacted.emoji(), reacted.on()));
    } else if (update instanceof Update.Reachable reachable) {
      return Optional.of(new Event.CustomerReachable(origin, reachable.author(), reachable.now()));
    }
    return Optional.empty();
  }

  private static Event spoke(Update.Said said, Tables tables) {
    List<MessageId> sources = new ArrayList<>(List.of(said.message()));
    sources.addAll(said.rest());
    Optional<CaseNumber> about =
        said.replyTo().flatMap(to -> tables.copies().caseOf(new MessageRef(said.origin(), to)));
    return new Event.CustomerSpoke(
        said.origin(),
        said.author(),
        said.content(),
        sources,
        said.inReplyTo(),
        about,
        Optional.of(said.at()));
  }
}
