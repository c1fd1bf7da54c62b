package dev.headset.conversation;

import com.ibm.icu.util.ULocale;
import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.Statement;
import dev.headset.desk.Team;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.relay.DisplayNames;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import dev.headset.topic.Topic;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a case looks to staff: the card at its thread's head, its title, what was said so far. */
final class Card {

  private static final int MAX_PAST = 5;
  private static final int MAX_TRANSCRIPT_CHARS = 3_000;

  private Card() {}

  static String title(Turn turn, Case of) {
    return turn.deskSay(TextKey.DESK_TITLE, titleArguments(turn, of));
  }

  static Map<String, Object> titleArguments(Turn turn, Case of) {
    return Map.of(
        "number",
        of.number().value(),
        "name",
        DisplayNames.clean(turn.conversation().name()),
        "topic",
        topic(turn, of));
  }

  static OutgoingMessage of(Turn turn, Case of) {
    List<String> lines = new ArrayList<>();
    lines.add(head(turn, of));
    Statement statement = of.statement();
    statement.what().ifPresent(s -> lines.add(line(turn, TextKey.DESK_CARD_WHAT, "what", s)));
    statement.when().ifPresent(s -> lines.add(line(turn, TextKey.DESK_CARD_WHEN, "when", s)));
    statement.wanted().ifPresent(s -> lines.add(line(turn, TextKey.DESK_CARD_WANTED, "wanted", s)));
    if (!of.details().isEmpty()) {
      String details =
          of.details().entrySet().stream()
              .map(detail -> detail.getKey().replace('_', ' ') + ": " + detail.getValue())
              .collect(Collectors.joining(", "));
      lines.add(line(turn, TextKey.DESK_CARD_DETAILS, "details", details));
    }
    addList(turn, lines, TextKey.DESK_CARD_RECORDS, "records", of.records());
    addList(turn, lines, TextKey.DESK_CARD_STEPS, "steps", of.stepsTried());
    addList(turn, lines, TextKey.DESK_CARD_FILES, "files", names(of.files()));
    addList(turn, lines, TextKey.DESK_CARD_PAST, "cases", past(turn, of));
    addList(turn, lines, TextKey.DESK_CARD_TAGS, "tags", of.tags());
    return OutgoingMessage.bot(String.join("\n", lines)).withButtons(buttons(turn, of));
  }

  /** What was said so far, newest last; of a long talk the newest part. */
  static String transcript(Turn turn) {
    String all =
        turn.problem().recent().stream()
            .filter(line -> line.from() != TranscriptLine.From.EVENT)
            .map(line -> speaker(line) + ": " + said(line))
            .collect(Collectors.joining("\n"));
    if (all.length() <= MAX_TRANSCRIPT_CHARS) {
      return all;
    }
    String tail = all.substring(all.length() - MAX_TRANSCRIPT_CHARS);
    return "…\n" + tail.substring(tail.indexOf('\n') + 1);
  }

  static List<String> names(List<Attachment> files) {
    return files.stream()
        .map(file -> file.name().isEmpty() ? file.kind().toString() : file.name())
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
            "name", DisplayNames.clean(conversation.name()),
            "platform",
                platform.substring(0, 1).toUpperCase(ULocale.ROOT.toLocale())
                    + platform.substring(1),
            "language", Bubbles.nameOf(conversation.language(), turn.deskLanguage()),
            "topic", topic(turn, of),
            "team", Texts.render(team.name(), turn.deskLanguage(), Map.of()),
            "status", status(turn, of)));
  }

  private static String status(Turn turn, Case of) {
    CaseStatus status = of.status();
    if (status instanceof CaseStatus.Claimed claimed) {
      return turn.deskSay(TextKey.DESK_STATUS_CLAIMED, Map.of("associate", claimed.by().name()));
    } else if (status instanceof CaseStatus.Held held) {
      return turn.deskSay(
          TextKey.DESK_STATUS_HELD,
          Map.of("associate", held.by().name(), "until", until(turn, of, held)));
    } else if (status instanceof CaseStatus.Closed closed) {
      String by = closed.by().map(person -> person.name()).orElse("–");
      String text = turn.deskSay(TextKey.DESK_STATUS_CLOSED, Map.of("associate", by));
      return of.rating()
          .map(
              rating ->
                  text
                      + " · "
                      + turn.deskSay(TextKey.DESK_STATUS_RATED, Map.of("score", rating.score())))
          .orElse(text);
    }
    return turn.deskSay(TextKey.DESK_STATUS_WAITING);
  }

  static String until(Turn turn, Case of, CaseStatus.Held held) {
    ZonedDateTime until = held.until().atZone(turn.playbook().desk().zoneOf(of.team()));
    return DayWords.say(turn, turn.deskLanguage(), until, turn.now());
  }

  private static List<List<Button>> buttons(Turn turn, Case of) {
    if (!of.open()) {
      return List.of(
          List.of(new Button(new Action.Reopen().id(), turn.deskSay(TextKey.DESK_BUTTON_REOPEN))));
    }
    List<Button> row = new ArrayList<>();
    if (of.status() instanceof CaseStatus.Waiting) {
      row.add(new Button(new Action.Claim().id(), turn.deskSay(TextKey.DESK_BUTTON_CLAIM)));
    }
    row.add(new Button(new Action.TransferMenu().id(), turn.deskSay(TextKey.DESK_BUTTON_TRANSFER)));
    row.add(new Button(new Action.Escalate().id(), turn.deskSay(TextKey.DESK_BUTTON_ESCALATE)));
    row.add(new Button(new Action.CloseCase().id(), turn.deskSay(TextKey.DESK_BUTTON_CLOSE)));
    return List.of(row);
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
        .map(
            each ->
                each.number()
                    + each.rating().map(rating -> " (" + rating.score() + " ★)").orElse(""))
        .toList();
  }

  private static void addList(
      Turn turn, List<String> lines, TextKey key, String name, List<String> values) {
    if (!values.isEmpty()) {
      lines.add(line(turn, key, name, String.join(", ", values)));
    }
  }

  private static String line(Turn turn, TextKey key, String name, String value) {
    return turn.deskSay(key, Map.of(name, value));
  }

  private static String speaker(TranscriptLine line) {
    return switch (line.from()) {
      case CUSTOMER, ASSOCIATE, NOTE -> DisplayNames.clean(line.name());
      case BOT -> "🤖";
      case EVENT -> "·";
    };
  }

  private static String said(TranscriptLine line) {
    List<String> files = names(line.files());
    String said =
        files.isEmpty() ? line.text() : line.text() + " [" + String.join(", ", files) + "]";
    return said.strip();
  }
}
