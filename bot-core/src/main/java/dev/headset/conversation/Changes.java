package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Effect;
import dev.headset.effect.Side;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Content;
import dev.headset.platform.MessageRef;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.relay.DisplayNames;
import dev.headset.text.Formatted;
import dev.headset.text.Style;
import dev.headset.text.TextKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people do to messages that they have sent already. It is carried to the other side and noted
 * in the transcript, and is never new input: it runs no command and answers no question.
 */
final class Changes {

  private Changes() {}

  static void customerEdited(Turn turn, Event.CustomerEdited event) {
    Content content = event.content();
    Optional<ThreadKey> thread = threadOf(turn, event.before());
    if (turn.conversation().blocked() || isTheSame(event.before(), content)) {
      return;
    }
    MessageRef of = new MessageRef(event.origin(), event.message());
    String name = DisplayNames.clean(turn.conversation().name());
    String before = event.before().map(Event.Before::text).map(Excerpt::of).orElse("…");
    String told =
        turn.deskSay(
            TextKey.DESK_EDITED,
            Map.of("name", name, "before", before, "now", Excerpt.of(content.text())));
    amend(turn, of, content, told);
    thread.ifPresent(
        to -> {
          String note = turn.deskSay(TextKey.DESK_EDITED_BEFORE, Map.of("before", before));
          Formatted words = Carried.words(turn, turn.deskLanguage(), content).then("\n").then(note);
          turn.emit(
              new Effect.ChangeCopy(
                  new Side.Thread(to),
                  of,
                  from(new Speaker.Customer(name), words),
                  OutgoingMessage.bot(told)));
        });
  }

  static void staffEdited(Turn turn, Event.StaffEdited event) {
    Content content = event.content();
    boolean command = SlashCommand.read(content.text()).isPresent();
    if (command || event.before().isEmpty() || isTheSame(event.before(), content)) {
      return;
    }
    MessageRef of = new MessageRef(event.origin(), event.message());
    String name = StaffDesk.clean(event.associate()).name();
    Event.Before before = event.before().get();
    amend(
        turn,
        of,
        content,
        turn.deskSay(
            TextKey.DESK_EDITED,
            Map.of(
                "name", name,
                "before", Excerpt.of(before.text()),
                "now", Excerpt.of(content.text()))));
    if (before.from() == TranscriptLine.From.ASSOCIATE) {
      Formatted words = Carried.words(turn, turn.conversation().language(), content);
      Formatted correction = Formatted.plain(turn.say(TextKey.EDITED)).then("\n").then(words);
      Speaker associate = new Speaker.Associate(name);
      turn.emit(
          new Effect.ChangeCopy(
              new Side.Customer(turn.conversation().address()),
              of,
              from(associate, words),
              from(associate, correction)));
    }
  }

  static void customerDeleted(Turn turn, Event.CustomerDeleted event) {
    String name = DisplayNames.clean(turn.conversation().name());
    for (Event.Gone gone : event.messages()) {
      MessageRef of = new MessageRef(event.origin(), gone.message());
      String label = turn.deskSay(TextKey.DESK_TAKEN_BACK, Map.of("name", name));
      turn.remember(
          TranscriptLine.From.EVENT, "", label + " " + Excerpt.of(gone.before().text()), List.of());
      turn.emit(new Effect.Seal(of));
      threadOf(turn, Optional.of(gone.before()))
          .ifPresent(
              thread -> {
                Formatted struck = Formatted.in(Style.STRIKE, gone.before().text());
                OutgoingMessage now =
                    OutgoingMessage.bot("").saying(Formatted.plain(label + "\n").then(struck));
                turn.emit(new Effect.ChangeCopy(new Side.Thread(thread), of, now, now));
              });
    }
  }

  /** What an associate takes away among their own words is taken from the customer as well. */
  static void staffDeleted(Turn turn, Event.StaffDeleted event) {
    for (Event.Gone gone : event.messages()) {
      MessageRef of = new MessageRef(event.origin(), gone.message());
      String text = Excerpt.of(gone.before().text());
      String told = turn.deskSay(TextKey.DESK_MESSAGE_DELETED, Map.of("text", text));
      turn.remember(TranscriptLine.From.EVENT, "", told, List.of());
      turn.emit(new Effect.Seal(of));
      if (gone.before().from() == TranscriptLine.From.ASSOCIATE) {
        turn.emit(new Effect.WithdrawCopy(new Side.Customer(turn.conversation().address()), of));
      }
    }
  }

  static void customerReacted(Turn turn, Event.CustomerReacted event) {
    String name = DisplayNames.clean(turn.conversation().name());
    String words = turn.deskSay(TextKey.DESK_REACTED, Map.of("name", name, "emoji", event.emoji()));
    turn.openCase()
        .filter(open -> !turn.conversation().blocked())
        .ifPresent(
            open ->
                turn.emit(
                    new Effect.PassReaction(
                        new Side.Thread(open.thread()),
                        new MessageRef(event.origin(), event.message()),
                        event.emoji(),
                        event.on(),
                        OutgoingMessage.bot(words))));
  }

  /** Only of those who speak to the customer: what colleagues feel is theirs. */
  static void staffReacted(Turn turn, Event.StaffReacted event) {
    Optional<Case> of = turn.conversation().findCase(event.thread().number());
    if (of.filter(each -> StaffDesk.speaksToCustomer(each, event.associate())).isEmpty()) {
      return;
    }
    String name = StaffDesk.clean(event.associate()).name();
    String words = turn.say(TextKey.REACTED, Map.of("associate", name, "emoji", event.emoji()));
    turn.emit(
        new Effect.PassReaction(
            new Side.Customer(turn.conversation().address()),
            new MessageRef(event.origin(), event.message()),
            event.emoji(),
            event.on(),
            OutgoingMessage.bot(words)));
  }

  /** The customer still sees what was to be taken away. */
  static void copyStays(Turn turn, Event.CopyStays event) {
    turn.tellThread(turn.deskSay(TextKey.DESK_UNDO_STAYS, Map.of("reason", event.reason())));
  }

  private static void amend(Turn turn, MessageRef of, Content content, String told) {
    turn.emit(new Effect.Amend(of, content.text()));
    turn.remember(TranscriptLine.From.EVENT, "", told, List.of());
  }

  private static OutgoingMessage from(Speaker speaker, Formatted words) {
    return new OutgoingMessage(speaker, "", List.of(), List.of()).saying(words);
  }

  /** Platforms tell of edits that change no word, such as a link's preview being found. */
  private static boolean isTheSame(Optional<Event.Before> before, Content content) {
    return before.filter(was -> was.text().equals(content.text())).isPresent();
  }

  /** The thread that heard the message, or hears the customer now. */
  private static Optional<ThreadKey> threadOf(Turn turn, Optional<Event.Before> before) {
    return before
        .flatMap(Event.Before::number)
        .flatMap(turn.conversation()::findCase)
        .or(turn::openCase)
        .map(Case::thread);
  }
}
