package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.effect.Effect;
import dev.headset.effect.Side;
import dev.headset.platform.Content;
import dev.headset.platform.MessageRef;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.relay.CardInPieces;
import dev.headset.relay.DisplayNames;
import dev.headset.text.TextKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A card's number that a customer tells in pieces, in one message after another. Each piece alone
 * is a harmless number, and is kept and carried; once a message completes the number, that message
 * loses its piece before it is kept or carried, and the earlier ones lose theirs wherever they are.
 */
final class CardPieces {

  /** How long a number that was told may be gone on with. */
  static final Duration WITHIN = Duration.ofMinutes(2);

  private static final int MAX_KEPT = 6;

  private final List<Piece> before;
  private final List<Piece> told;
  private final Optional<List<String>> masked;
  private final Event event;

  private CardPieces(List<Piece> before, List<Piece> told, Event event) {
    this.before = before;
    this.told = told;
    this.event = event;
    this.masked =
        told.isEmpty()
            ? Optional.empty()
            : CardInPieces.mask(told.stream().map(piece -> piece.content().text()).toList());
  }

  /** What an event and the messages before it tell of a card. */
  static CardPieces of(Problem problem, Event event, Instant now) {
    List<Piece> before =
        problem.pieces().stream().filter(piece -> piece.at().plus(WITHIN).isAfter(now)).toList();
    return new CardPieces(
        before, said(event, now).map(piece -> with(before, piece)).orElse(List.of()), event);
  }

  /** Nothing is looked for, and nothing kept. */
  static CardPieces none(Event event) {
    return new CardPieces(List.of(), List.of(), event);
  }

  private static Optional<Piece> said(Event event, Instant now) {
    if (event instanceof Event.CustomerSpoke spoke && !spoke.sources().isEmpty()) {
      MessageRef message = new MessageRef(spoke.origin(), spoke.sources().get(0));
      return Optional.of(new Piece(now, message, bare(spoke.content()), Optional.empty()));
    } else if (event instanceof Event.CustomerEdited edited) {
      MessageRef message = new MessageRef(edited.origin(), edited.message());
      return Optional.of(new Piece(now, message, bare(edited.content()), Optional.empty()));
    }
    return Optional.empty();
  }

  private static Content bare(Content content) {
    return new Content(
        content.text(),
        content.spans(),
        content.attachments().stream().filter(each -> each.file().isEmpty()).toList(),
        content.forwardedFrom());
  }

  /** An edited message keeps its place; one without a digit breaks no number up. */
  private static List<Piece> with(List<Piece> before, Piece said) {
    List<Piece> all = new ArrayList<>(before);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).message().equals(said.message())) {
        all.set(i, all.get(i).saying(said.content()));
        return all;
      }
    }
    if (CardInPieces.hasDigits(said.content().text())) {
      all.add(said);
    }
    return all;
  }

  /** The event without the piece of it. */
  Event event() {
    if (masked.isEmpty()) {
      return event;
    }
    if (event instanceof Event.CustomerSpoke spoke) {
      MessageRef message = new MessageRef(spoke.origin(), spoke.sources().get(0));
      return spoke.saying(spoke.content().withText(textOf(message)), spoke.inReplyTo());
    }
    Event.CustomerEdited edited = (Event.CustomerEdited) event;
    MessageRef message = new MessageRef(edited.origin(), edited.message());
    return new Event.CustomerEdited(
        edited.origin(),
        edited.customer(),
        edited.message(),
        edited.content().withText(textOf(message)),
        edited.before());
  }

  private String textOf(MessageRef message) {
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i).message().equals(message)) {
        return masked.orElseThrow().get(i);
      }
    }
    throw new IllegalStateException("what was said is not among what was told");
  }

  /** Takes the earlier pieces out of all that is kept and was carried. */
  void hide(Turn turn) {
    for (int i = 0; masked.isPresent() && i < told.size(); i++) {
      Piece piece = told.get(i);
      String text = masked.get().get(i);
      boolean earlier = before.contains(piece);
      if (earlier && !text.equals(piece.content().text())) {
        hide(turn, piece, piece.saying(piece.content().withText(text)));
      }
    }
  }

  private static void hide(Turn turn, Piece shown, Piece hidden) {
    HiddenPiece inState = new HiddenPiece(shown.content().text(), hidden.content().text());
    turn.become(inState.outOf(turn.conversation()));
    turn.emit(new Effect.Amend(shown.message(), hidden.content().text()));
    String name = DisplayNames.clean(turn.conversation().name());
    String stays = turn.deskSay(TextKey.DESK_CARD_PIECE_STAYS, Map.of("name", name));
    if (shown.thread().isPresent()) {
      OutgoingMessage now =
          new OutgoingMessage(new Speaker.Customer(name), "", List.of(), List.of())
              .saying(Carried.words(turn, turn.deskLanguage(), hidden.content()));
      turn.emit(
          new Effect.ChangeCopy(
              new Side.Thread(shown.thread().get()),
              shown.message(),
              now,
              OutgoingMessage.bot(stays)));
    } else {
      turn.openCase().map(Case::thread).ifPresent(thread -> turn.tellThread(thread, stays));
    }
  }

  /** Keeps what a later message may go on with. */
  void keep(Turn turn) {
    List<Piece> kept = masked.isPresent() ? List.of() : told.isEmpty() ? before : open(turn);
    turn.problem(turn.problem().withPieces(kept));
  }

  private List<Piece> open(Turn turn) {
    List<Piece> open = new ArrayList<>();
    for (Piece piece : told) {
      if (!CardInPieces.mayHoldPiece(piece.content().text())) {
        open.clear();
      } else {
        Optional<Piece> carried =
            turn.threadThatHeard(piece.message())
                .map(
                    to -> new Piece(piece.at(), piece.message(), piece.content(), Optional.of(to)));
        open.add(carried.orElse(piece));
      }
    }
    return open.subList(Math.max(0, open.size() - MAX_KEPT), open.size());
  }
}
