package dev.headset.relay;

import com.google.re2j.Pattern;
import dev.headset.relay.DigitGroups.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the number of a payment card that is told in pieces, in one message after another.
 *
 * <p>The pieces are whole numbers of their messages, and together they pass Luhn's check, begin as
 * a card scheme's numbers do and are as long. Two numbers that merely follow one another may do so
 * by chance, once in some forty times. So they must also be broken as cards are: at the ends of the
 * groups that cards show, or with such groups in sight. Where a text speaks of a card, they may be
 * broken anywhere.
 */
public final class CardInPieces {

  private static final int MIN_DIGITS = 13;
  private static final int MAX_DIGITS = 16;

  /** As many digits of a security code and a date of expiry may follow. */
  private static final int MAX_DIGITS_AFTER = 7;

  private static final int MAX_RUNS = 4;
  private static final int RUN_ENDS = 40;

  /** Where the groups of a card's number end, by how many digits it has. */
  private static final Map<Integer, Set<Integer>> GROUP_ENDS =
      Map.of(
          13, Set.of(4, 7, 10), 14, Set.of(4, 10), 15, Set.of(4, 10), MAX_DIGITS, Set.of(4, 8, 12));

  private static final Pattern CARD_WORD =
      Pattern.compile(
          "(?i)(?:^|[^\\p{L}])(?:cards?|kart[aąeęoy]|visa|visy|mastercard|maestro|amex)(?:$|[^\\p{L}])");

  private CardInPieces() {}

  private record Piece(String text, List<Group> groups) {
    int digits() {
      return groups.stream().mapToInt(Group::digits).sum();
    }
  }

  /**
   * The same texts with every piece of a card's number masked, where the last of them completes
   * one; empty where it completes none.
   *
   * @param texts what one person said, message by message, the newest last
   */
  public static Optional<List<String>> mask(List<String> texts) {
    for (int first = 0; first < texts.size() - 1; first++) {
      List<String> told = texts.subList(first, texts.size());
      Optional<List<Piece>> card = find(List.of(), told);
      if (card.isPresent()) {
        List<String> masked = new ArrayList<>(texts.subList(0, first));
        card.get().forEach(piece -> masked.add(hidden(piece)));
        return Optional.of(masked);
      }
    }
    return Optional.empty();
  }

  /** Whether a text may hold a piece that later messages go on with. */
  public static boolean mayHoldPiece(String text) {
    return pieces(text, true, false).stream().anyMatch(piece -> piece.digits() < MAX_DIGITS);
  }

  /** Whether a text has a digit of any script. */
  public static boolean hasDigits(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static Optional<List<Piece>> find(List<Piece> soFar, List<String> rest) {
    if (rest.isEmpty()) {
      return isCard(soFar) ? Optional.of(soFar) : Optional.empty();
    }
    for (Piece piece : pieces(rest.get(0), soFar.isEmpty(), rest.size() == 1)) {
      List<Piece> more = new ArrayList<>(soFar);
      more.add(piece);
      if (more.stream().mapToInt(Piece::digits).sum() <= MAX_DIGITS) {
        Optional<List<Piece>> card = find(more, rest.subList(1, rest.size()));
        if (card.isPresent()) {
          return card;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What of a text may be a piece: each number as a whole, of the first message also its end, and
   * of the last also its beginning.
   */
  private static List<Piece> pieces(String text, boolean first, boolean last) {
    List<Piece> pieces = new ArrayList<>();
    for (List<Group> run : runs(text)) {
      for (int from = 0; from < run.size() && (first || from == 0); from++) {
        for (int to = run.size(); to > from && (last || to == run.size()); to--) {
          if (mayBegin(text, run, from) && mayEnd(text, run, to)) {
            pieces.add(new Piece(text, run.subList(from, to)));
          }
        }
      }
    }
    return pieces;
  }

  private static List<List<Group>> runs(String text) {
    List<List<Group>> runs = new ArrayList<>();
    int at = 0;
    while (at < text.length() && runs.size() < MAX_RUNS) {
      if (Character.isDigit(text.charAt(at))) {
        List<Group> run = DigitGroups.from(text, at, RUN_ENDS);
        runs.add(run);
        at = run.get(run.size() - 1).end();
      } else {
        at++;
      }
    }
    return runs;
  }

  private static boolean mayBegin(String text, List<Group> run, int from) {
    int start = run.get(from).start();
    return DigitGroups.startsAnew(text, start)
        && (from == 0 || !run.get(from).plainly())
        && (start == 0 || !isPartOfWord(text.charAt(start - 1)))
        && !text.substring(Math.max(0, start - 2), start)
            .stripTrailing()
            .endsWith(")"); // a telephone's area code
  }

  private static boolean mayEnd(String text, List<Group> run, int to) {
    int end = run.get(to - 1).end();
    int after = run.subList(to, run.size()).stream().mapToInt(Group::digits).sum();
    boolean goesOn = to < run.size() && text.charAt(end) == '-';
    return after <= MAX_DIGITS_AFTER
        && !goesOn
        && (end == text.length() || !isPartOfWord(text.charAt(end)));
  }

  /** A letter, or a sign that makes a number one of an order. */
  private static boolean isPartOfWord(char c) {
    return Character.isLetter(c) || c == '#' || c == '№';
  }

  private static boolean isCard(List<Piece> pieces) {
    StringBuilder digits = new StringBuilder();
    pieces.forEach(piece -> piece.groups().forEach(each -> each.appendTo(digits, piece.text())));
    return digits.length() >= MIN_DIGITS
        && CardScheme.mayBe(digits)
        && CardNumbers.passesLuhn(digits)
        && (isBrokenAsCardsAre(pieces, digits.length())
            || pieces.stream().anyMatch(CardInPieces::speaksOfCard));
  }

  private static boolean speaksOfCard(Piece piece) {
    return CARD_WORD.matcher(piece.text()).find();
  }

  /** Within a message only where a group ends; somewhere, within one or between two, there. */
  private static boolean isBrokenAsCardsAre(List<Piece> pieces, int digits) {
    boolean groupsInSight = false;
    int offset = 0;
    for (Piece piece : pieces) {
      for (Group group : piece.groups()) {
        offset += group.digits();
        boolean atGroupEnd = GROUP_ENDS.get(digits).contains(offset);
        boolean betweenMessages = group.equals(piece.groups().get(piece.groups().size() - 1));
        if (!atGroupEnd && !betweenMessages) {
          return false;
        }
        groupsInSight = groupsInSight || atGroupEnd;
      }
    }
    return groupsInSight;
  }

  private static String hidden(Piece piece) {
    StringBuilder hidden = new StringBuilder(piece.text());
    for (Group group : piece.groups()) {
      for (int at = group.start(); at < group.end(); at++) {
        hidden.setCharAt(at, '•');
      }
    }
    return hidden.toString();
  }
}
