package dev.headset.engine;

import dev.headset.conversation.Event;
import dev.headset.conversation.Rights;
import dev.headset.conversation.Standing;
import dev.headset.desk.DeskRules;
import dev.headset.platform.Address;
import dev.headset.platform.Membership;
import dev.headset.platform.Person;
import dev.headset.platform.Update;
import dev.headset.store.Incoming;
import dev.headset.store.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Finds out, before an associate's command or press is decided, what the platform says of them,
 * where that matters.
 */
record Standings(Room room, Tables tables, DeskRules desk) {

  private static final Membership LATE = new Membership.Unknown("no answer in time");

  /** Whether all that has to be asked about an update has been answered; asks it. */
  boolean known(Update update) {
    if (!Rights.concerns(update) || !Router.isStaffs(update.origin(), desk)) {
      return true;
    }
    return Router.route(update, desk, tables).flatMap(this::toAsk).stream()
        .flatMap(this::asked)
        .allMatch(CompletableFuture::isDone);
  }

  /** With what the platform said. What it has not said by now it does not say in time. */
  Incoming settled(Incoming incoming) {
    return toAsk(incoming)
        .map(question -> with((Incoming.ToConversation) incoming, standing(question)))
        .orElse(incoming);
  }

  private Optional<Rights.Question> toAsk(Incoming incoming) {
    return incoming instanceof Incoming.ToConversation one
        ? room.memory()
            .conversation(one.customer(), tables)
            .flatMap(conversation -> Rights.toAsk(conversation, one.event(), desk))
        : Optional.empty();
  }

  private Stream<CompletableFuture<Membership>> asked(Rights.Question question) {
    List<Address> channels = new ArrayList<>(question.managers().stream().toList());
    channels.add(question.team());
    return channels.stream()
        .map(channel -> room.members().of(question.person().id(), channel))
        .toList() // all are asked before the first is waited for
        .stream()
        .flatMap(Optional::stream);
  }

  private Standing standing(Rights.Question question) {
    return new Standing(
        answer(question.person(), question.team()),
        question.managers().flatMap(channel -> answer(question.person(), channel)));
  }

  private Optional<Membership> answer(Person person, Address channel) {
    return room.members().of(person.id(), channel).map(answer -> answer.getNow(LATE));
  }

  private static Incoming with(Incoming.ToConversation incoming, Standing standing) {
    Event event = incoming.event();
    if (event instanceof Event.StaffSpoke spoke) {
      return new Incoming.ToConversation(incoming.customer(), spoke.by(standing));
    }
    return event instanceof Event.StaffPressed pressed
        ? new Incoming.ToConversation(incoming.customer(), pressed.by(standing))
        : incoming;
  }
}
