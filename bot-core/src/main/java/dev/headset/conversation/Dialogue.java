package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Effect;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Address;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.relay.DisplayNames;
import dev.headset.text.Language;
import dev.headset.text.TextKey;
import java.util.List;
import java.util.Map;

/** The rulebook: every event in every phase. */
public final class Dialogue implements Decider {

  @Override
  public Decision decide(Conversation conversation, Event event, World world) {
    CardPieces pieces =
        world.playbook().maskCardNumbers()
            ? CardPieces.of(conversation.problem(), MaskedEvent.of(event), world.now())
            : CardPieces.none(event);
    Event heard = pieces.event();
    Turn turn = new Turn(conversation, heard, world);
    pieces.hide(turn);
    boolean customerActed = happened(turn, heard, !said(heard).equals(said(event)));
    if (!(event instanceof Event.TimerFired)) {
      Timers.watchSilence(turn, customerActed);
    }
    pieces.keep(turn);
    conversation.cases().forEach(before -> refreshCard(turn, before));
    return turn.decision();
  }

  private static String said(Event event) {
    return event instanceof Event.CustomerSpoke spoke ? spoke.content().text() : "";
  }

  /**
   * Does what the event calls for; true where the customer did something.
   *
   * @param masked whether they said the number of a card
   */
  private static boolean happened(Turn turn, Event event, boolean masked) {
    if (event instanceof Event.CustomerSpoke spoke) {
      if (hear(turn, spoke.customer(), spoke.origin())) {
        CustomerWords.spoke(turn, spoke.content(), masked, spoke.about());
      } else {
        turn.remember(
            TranscriptLine.From.CUSTOMER,
            turn.conversation().name(),
            spoke.content().text(),
            spoke.content().attachments());
      }
      return true;
    } else if (event instanceof Event.CustomerPressed pressed) {
      if (hear(turn, pressed.customer(), pressed.origin())) {
        CustomerPresses.pressed(turn, pressed.button());
      }
      return true;
    } else if (event instanceof Event.StaffSpoke spoke) {
      StaffDesk.spoke(turn, spoke);
    } else if (event instanceof Event.StaffPressed pressed) {
      StaffDesk.pressed(turn, pressed);
    } else if (event instanceof Event.ServiceAnswered answered) {
      LookupFlow.answered(turn, answered.lookup(), answered.answer());
    } else if (event instanceof Event.TimerFired fired) {
      Timers.fired(turn, fired.kind());
    } else if (event instanceof Event.WordsArrived arrived) {
      Deliveries.arrived(turn, arrived.receipt());
    } else if (event instanceof Event.CustomerMissed missed) {
      Deliveries.customerMissed(turn, missed);
    } else if (event instanceof Event.ThreadMissed missed) {
      Deliveries.threadMissed(turn, missed);
    } else if (event instanceof Event.ThreadChanged changed) {
      Reach.threadChanged(turn, changed);
    } else if (event instanceof Event.ChannelLeft left) {
      Moves.channelLeft(turn, left);
    } else if (event instanceof Event.CustomerReachable reachable) {
      Leaving.customer(turn, reachable);
    } else if (event instanceof Event.UpdateParked parked) {
      parked(turn, parked.cause());
    } else {
      changed(turn, event);
    }
    return false;
  }

  /** What people did to messages that were sent already. */
  private static void changed(Turn turn, Event event) {
    if (event instanceof Event.CustomerEdited edited) {
      Changes.customerEdited(turn, edited);
    } else if (event instanceof Event.StaffEdited edited) {
      Changes.staffEdited(turn, edited);
    } else if (event instanceof Event.CustomerDeleted deleted) {
      Changes.customerDeleted(turn, deleted);
    } else if (event instanceof Event.StaffDeleted deleted) {
      Changes.staffDeleted(turn, deleted);
    } else if (event instanceof Event.CustomerReacted reacted) {
      Changes.customerReacted(turn, reacted);
    } else if (event instanceof Event.StaffReacted reacted) {
      Changes.staffReacted(turn, reacted);
    } else if (event instanceof Event.ThreadOpened opened) {
      Moves.opened(turn, opened);
    } else if (event instanceof Event.CopyStays stays) {
      Changes.copyStays(turn, stays);
    }
  }

  /** Notes who spoke and where from; false where staff asked to hear no more of them. */
  private static boolean hear(Turn turn, Person customer, Address origin) {
    Blocks.end(turn);
    Leaving.isBack(turn);
    Conversation before = turn.conversation();
    turn.become(before.heardAt(origin, DisplayNames.clean(customer.name())));
    if (before.phase() instanceof Phase.Fresh) {
      customer
          .language()
          .map(code -> new Language(code.length() > 2 ? code.substring(0, 2) : code))
          .filter(turn.playbook().languages()::contains)
          .ifPresent(hint -> turn.become(turn.conversation().speaking(hint, false)));
    }
    boolean over =
        before.phase() instanceof Phase.Resting
            || before.phase() instanceof Phase.Rating
            || before.phase() instanceof Phase.Commenting;
    if (over) {
      turn.problem(Problem.after(turn.problem(), turn.now()));
    }
    return !before.blocked();
  }

  /** What the customer said could not be handled: they are offered a person, operators are told. */
  private static void parked(Turn turn, String cause) {
    if (turn.openCase().isEmpty()) {
      TopicFlow.offerAssociate(turn, TextKey.SORRY_PARKED);
    }
    turn.tellOperators(
        turn.deskSay(
            TextKey.OPERATORS_PARKED,
            Map.of("customer", turn.conversation().customer().toString(), "cause", cause)));
  }

  static void setThread(Turn turn, ThreadKey thread, Case of, boolean open) {
    String title = Card.title(turn, of);
    String shown = open ? title : turn.deskSay(TextKey.DESK_TITLE_CLOSED, Map.of("title", title));
    turn.emit(new Effect.SetThread(thread, shown, open));
  }

  /**
   * Brings the card up to date where the case has changed; a thread left behind loses its buttons.
   */
  private static void refreshCard(Turn turn, Case before) {
    turn.conversation()
        .findCase(before.number())
        .filter(after -> !after.equals(before) || (after.open() && turn.cardAged()))
        .ifPresent(
            after -> {
              OutgoingMessage card = Card.of(turn, after);
              boolean sameThread = after.thread().equals(before.thread());
              turn.emit(
                  sameThread
                      ? new Effect.UpdateCard(after.thread(), card)
                      : new Effect.UpdateCard(before.thread(), card.withButtons(List.of())));
              if (!sameThread || before.open() != after.open()) {
                setThread(turn, before.thread(), after, sameThread && after.open());
              }
            });
  }
}
