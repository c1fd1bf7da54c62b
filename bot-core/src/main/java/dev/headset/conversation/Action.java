package dev.headset.conversation;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.TeamId;
import dev.headset.text.Language;
import dev.headset.topic.SlotId;
import dev.headset.topic.TopicId;
import java.util.Optional;

/**
 * What a button does. Its id says all of it in at most 64 bytes (Telegram's limit for callback
 * data; the lengths of topic, slot, choice and team ids are bounded by config for this), so that a
 * button outlives restarts, and one that was sent long ago is still understood.
 */
sealed interface Action {

  /** Goes to a topic. */
  record OpenTopic(TopicId topic) implements Action {}

  /** Asks for a person. */
  record AskAssociate() implements Action {}

  /** Asks for a manager. */
  record AskManager() implements Action {}

  /** Shows the greeting's bubbles. */
  record ShowTopics() implements Action {}

  /** Goes back to the slot before. */
  record Back() implements Action {}

  /** Leaves a slot or a part of the statement out. */
  record Skip() implements Action {}

  /** Says whether an answer helped. */
  record Helped(TopicId topic, boolean helped) implements Action {}

  /** Says whether a guided step helped. */
  record StepTried(TopicId topic, int step, boolean helped) implements Action {}

  /** Chooses an answer to a slot. */
  record Choose(SlotId slot, String choice) implements Action {}

  /** None of the topics that were offered. */
  record NoneOfThese() implements Action {}

  /** Chooses a language. */
  record Speak(Language language) implements Action {}

  /** Rates a case. */
  record Rate(CaseNumber number, int score) implements Action {}

  /** Leaves the comment on a rating out. */
  record NoComment() implements Action {}

  /** The customer wants to have what was said about a case. */
  record GetTranscript(CaseNumber number) implements Action {}

  /** The customer closes their case. */
  record CancelCase(CaseNumber number) implements Action {}

  /** An associate claims the case. */
  record Claim() implements Action {}

  /** An associate wants to see where the case can be transferred. */
  record TransferMenu() implements Action {}

  /** An associate transfers the case. */
  record TransferTo(TeamId team) implements Action {}

  /** An associate escalates the case. */
  record Escalate() implements Action {}

  /** An associate closes the case. */
  record CloseCase() implements Action {}

  /** An associate opens the closed case again. */
  record Reopen() implements Action {}

  /** The button's id. */
  default String id() {
    if (this instanceof OpenTopic open) {
      return "t:" + open.topic;
    } else if (this instanceof Helped helped) {
      return "h:" + helped.topic + ":" + yes(helped.helped);
    } else if (this instanceof StepTried tried) {
      return "g:" + tried.topic + ":" + tried.step + ":" + yes(tried.helped);
    } else if (this instanceof Choose choose) {
      return "c:" + choose.slot + ":" + choose.choice;
    } else if (this instanceof Speak speak) {
      return "l:" + speak.language;
    } else if (this instanceof Rate rate) {
      return "r:" + rate.number + ":" + rate.score;
    } else if (this instanceof GetTranscript get) {
      return "d:" + get.number;
    } else if (this instanceof CancelCase cancel) {
      return "x:" + cancel.number;
    } else if (this instanceof TransferTo transfer) {
      return "T:" + transfer.team;
    }
    return plain(this);
  }

  /** Reads a button's id, which may be old, or forged; empty where it says nothing. */
  static Optional<Action> read(String id) {
    String[] part = id.split(":", -1);
    return switch (part.length) {
      case 1 -> readPlain(id);
      case 2 -> readPair(part[0], part[1]);
      case 3 -> readTriple(part[0], part[1], part[2]);
      case 4 -> readStep(part);
      default -> Optional.empty();
    };
  }

  private static String plain(Action action) {
    if (action instanceof AskAssociate) {
      return "a";
    } else if (action instanceof AskManager) {
      return "m";
    } else if (action instanceof ShowTopics) {
      return "k";
    } else if (action instanceof Back) {
      return "b";
    } else if (action instanceof Skip) {
      return "s";
    } else if (action instanceof NoneOfThese) {
      return "n";
    } else if (action instanceof NoComment) {
      return "q";
    } else if (action instanceof Claim) {
      return "C";
    } else if (action instanceof TransferMenu) {
      return "M";
    } else if (action instanceof Escalate) {
      return "E";
    } else if (action instanceof CloseCase) {
      return "X";
    } else if (action instanceof Reopen) {
      return "O";
    }
    throw new IllegalStateException("an action without an id: " + action);
  }

  private static Optional<Action> readPlain(String id) {
    return switch (id) {
      case "a" -> Optional.of(new AskAssociate());
      case "m" -> Optional.of(new AskManager());
      case "k" -> Optional.of(new ShowTopics());
      case "b" -> Optional.of(new Back());
      case "s" -> Optional.of(new Skip());
      case "n" -> Optional.of(new NoneOfThese());
      case "q" -> Optional.of(new NoComment());
      case "C" -> Optional.of(new Claim());
      case "M" -> Optional.of(new TransferMenu());
      case "E" -> Optional.of(new Escalate());
      case "X" -> Optional.of(new CloseCase());
      case "O" -> Optional.of(new Reopen());
      default -> Optional.empty();
    };
  }

  private static Optional<Action> readPair(String kind, String value) {
    return switch (kind) {
      case "t" -> Optional.of(new OpenTopic(new TopicId(value)));
      case "l" -> Optional.of(new Speak(new Language(value)));
      case "d" -> CaseNumber.parse(value).map(GetTranscript::new);
      case "x" -> CaseNumber.parse(value).map(CancelCase::new);
      case "T" -> Optional.of(new TransferTo(new TeamId(value)));
      default -> Optional.empty();
    };
  }

  private static Optional<Action> readTriple(String kind, String one, String two) {
    return switch (kind) {
      case "h" -> readYes(two).map(helped -> new Helped(new TopicId(one), helped));
      case "c" -> Optional.of(new Choose(new SlotId(one), two));
      case "r" ->
          CaseNumber.parse(one)
              .flatMap(number -> digits(two, 1).map(score -> new Rate(number, score)))
              .filter(rate -> rate.score >= 1 && rate.score <= 5)
              .map(rate -> rate);
      default -> Optional.empty();
    };
  }

  private static Optional<Action> readStep(String[] part) {
    if (!part[0].equals("g")) {
      return Optional.empty();
    }
    return digits(part[2], 3)
        .flatMap(
            step ->
                readYes(part[3]).map(helped -> new StepTried(new TopicId(part[1]), step, helped)));
  }

  private static Optional<Integer> digits(String text, int max) {
    boolean number =
        !text.isEmpty() && text.length() <= max && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  private static String yes(boolean yes) {
    return yes ? "y" : "n";
  }

  private static Optional<Boolean> readYes(String text) {
    return switch (text) {
      case "y" -> Optional.of(true);
      case "n" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
