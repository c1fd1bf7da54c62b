package dev.headset.conversation;

import com.ibm.icu.util.ULocale;
import dev.headset.desk.Case;
import dev.headset.desk.Statement;
import dev.headset.desk.Team;
import dev.headset.platform.Attachment;
import dev.headset.platform.OutgoingMessage;
import dev.headset.relay.DisplayNames;
import dev.headset.relay.Shortened;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import dev.headset.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The card at the head of a case's thread. Each part of it has its own room, so that one that is
 * long crowds out no other, and the whole fits into a message on every platform (2,000 UTF-16 units
 * on Discord).
 */
final class Card {

  static final int MAX_CHARS = 1_900;
  private static final int MAX_PAST = 5;
  private static final int MAX_WHAT = 400;
  private static final int MAX_WHEN = 100;
  private static final int MAX_WANTED = 200;
  private static final int MAX_LIST = 140;
  private static final int MAX_NAME = 60;

  private Card() {}

  static String title(Turn turn, Case of) {
    return turn.deskSay(TextKey.DESK_TITLE, titleArguments(turn, of));
  }

  static Map<String, Object> titleArguments(Turn turn, Case of) {
    return Map.of("number", of.number().value(), "name", customer(turn), "topic", topic(turn, of));
  }

  static OutgoingMessage of(Turn turn, Case of) {
    List<String> lines = new ArrayList<>();
    lines.add(head(turn, of));
    Statement statement = of.statement();
    addText(turn, lines, TextKey.DESK_CARD_WHAT, MAX_WHAT, statement.what());
    addText(turn, lines, TextKey.DESK_CARD_WHEN, MAX_WHEN, statement.when());
    addText(turn, lines, TextKey.DESK_CARD_WANTED, MAX_WANTED, statement.wanted());
    List<String> details =
        of.details().entrySet().stream()
            .map(detail -> detail.getKey().replace('_', ' ') + ": " + detail.getValue())
            .toList();
    addList(turn, lines, TextKey.DESK_CARD_DETAILS, details);
    addList(turn, lines, TextKey.DESK_CARD_RECORDS, of.records());
    addList(turn, lines, TextKey.DESK_CARD_STEPS, of.stepsTried());
    addList(turn, lines, TextKey.DESK_CARD_FILES, names(of.files()));
    addList(turn, lines, TextKey.DESK_CARD_PAST, past(turn, of));
    addList(turn, lines, TextKey.DESK_CARD_TAGS, of.tags());
    Suggested.line(turn, of).ifPresent(lines::add);
    return OutgoingMessage.bot(Shortened.to(MAX_CHARS, String.join("\n", lines)))
        .withButtons(CardButtons.of(turn, of));
  }

  /** What is left where a platform will not have the whole card: enough to work the case. */
  static OutgoingMessage bare(Turn turn, Case of) {
    return OutgoingMessage.bot(of.number().value()).withButtons(CardButtons.of(turn, of));
  }

  static List<String> names(List<Attachment> files) {
    return files.stream()
        .map(file -> file.name().isEmpty() ? file.kind().toString() : file.name())
        .map(DisplayNames::clean)
        .toList();
  }

  private static String head(Turn turn, Case of) {
    Conversation conversation = turn.conversation();
    Team team = turn.playbook().desk().team(of.team());
    String platform = conversation.customer().platform();
    return turn.deskSay(
        TextKey.DESK_CARD,
        Map.of(
            "number", of.number().value(),
            "name", customer(turn),
            "platform",
                platform.substring(0, 1).toUpperCase(ULocale.ROOT.toLocale())
                    + platform.substring(1),
            "language", Bubbles.nameOf(conversation.language(), turn.deskLanguage()),
            "topic", Shortened.to(MAX_NAME, topic(turn, of)),
            "team", Texts.render(team.name(), turn.deskLanguage(), Map.of()),
            "status", CardStatus.of(turn, of)));
  }

  private static String customer(Turn turn) {
    return Shortened.to(MAX_NAME, DisplayNames.clean(turn.conversation().name()));
  }

  private static String topic(Turn turn, Case of) {
    Optional<Topic> topic = Handoff.topicOf(turn, of.topic());
    return topic
        .map(found -> Texts.render(found.bubble(), turn.deskLanguage(), Map.of()))
        .orElseGet(() -> turn.deskSay(TextKey.DESK_CARD_NO_TOPIC));
  }

  private static List<String> past(Turn turn, Case of) {
    List<Case> closed =
        turn.conversation().cases().stream()
            .filter(each -> !each.open() && !each.number().equals(of.number()))
            .toList();
    return closed.stream()
        .skip(Math.max(0, closed.size() - MAX_PAST))
        .map(each -> each.number() + CardStatus.stars(each).map(s -> " (" + s + ")").orElse(""))
        .toList();
  }

  private static void addText(
      Turn turn, List<String> lines, TextKey key, int maxChars, Optional<String> said) {
    said.map(Shortened::indented)
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> lines.add(line(turn, key, Shortened.to(maxChars, words))));
  }

  private static void addList(Turn turn, List<String> lines, TextKey key, List<String> values) {
    if (!values.isEmpty()) {
      lines.add(line(turn, key, Shortened.list(MAX_LIST, values)));
    }
  }

  private static String line(Turn turn, TextKey key, String value) {
    return turn.deskSay(key, Map.of(key.placeholders().get(0), value));
  }
}
