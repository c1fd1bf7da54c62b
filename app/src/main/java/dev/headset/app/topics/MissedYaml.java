package dev.headset.app.topics;

import dev.headset.relay.DisplayNames;
import dev.headset.text.Language;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was missed as YAML, from which lines can be pasted into a topic's examples. */
public final class MissedYaml {

  /** So many wordings of a group are shown. */
  private static final int WORDINGS = 3;

  private final TopicCatalog topics;
  private final ZoneId zone;
  private final StringBuilder yaml = new StringBuilder();

  private MissedYaml(TopicCatalog topics, ZoneId zone) {
    this.topics = topics;
    this.zone = zone;
  }

  /**
   * The whole document, with a line break at its end.
   *
   * @param topics below which customers' own choices are put
   * @param zone in which days are told
   */
  public static String write(MissedTexts missed, TopicCatalog topics, ZoneId zone) {
    MissedYaml writer = new MissedYaml(topics, zone);
    writer.write(missed);
    return writer.yaml.toString();
  }

  private void write(MissedTexts missed) {
    head(missed);
    Map<TopicId, List<MissedGroup>> byTopic = new LinkedHashMap<>();
    topics.topics().keySet().forEach(id -> byTopic.put(id, new ArrayList<>()));
    List<MissedGroup> unsorted = new ArrayList<>();
    for (MissedGroup group : missed.groups()) {
      group.chosen().map(byTopic::get).or(() -> Optional.of(unsorted)).get().add(group);
    }
    byTopic.values().removeIf(List::isEmpty);
    if (!byTopic.isEmpty()) {
      line("# What customers went to in the end.");
      line("topics:");
      byTopic.forEach(this::topic);
    }
    if (!unsorted.isEmpty()) {
      line("# What they meant is not known.");
      line("unsorted:");
      languages("  ", unsorted);
    }
  }

  private void head(MissedTexts missed) {
    int count = missed.count();
    int groups = missed.groups().size();
    if (count == 0) {
      line("# Nothing was missed that is not understood by now.");
    } else {
      String differ = groups == 1 ? "." : ", " + groups + " that differ, the most frequent first.";
      line("# " + texts(count) + " missed" + differ);
      line("# Paste what fits into the examples of a topic, and leave out what tells of a person.");
    }
    if (missed.understood() > 0) {
      line("# " + texts(missed.understood()) + " more understood by now.");
    }
  }

  private static String texts(int count) {
    return count == 1 ? "1 text was" : count + " texts were";
  }

  private void topic(TopicId id, List<MissedGroup> groups) {
    line("  - id: " + quoted(id.value()));
    line("    examples:");
    languages("      ", groups);
  }

  private void languages(String indent, List<MissedGroup> groups) {
    Map<Language, List<MissedGroup>> byLanguage = new LinkedHashMap<>();
    groups.forEach(
        group -> byLanguage.computeIfAbsent(group.language(), any -> new ArrayList<>()).add(group));
    byLanguage.forEach(
        (language, some) -> {
          line(indent + quoted(language.code()) + ":");
          some.forEach(group -> group(indent + "  ", group));
        });
  }

  private void group(String indent, MissedGroup group) {
    List<String> texts = group.texts().stream().limit(WORDINGS).toList();
    for (int at = 0; at < texts.size(); at++) {
      line(indent + "- " + quoted(texts.get(at)) + (at == 0 ? "  # " + remark(group) : ""));
    }
  }

  private String remark(MissedGroup group) {
    List<String> remarks = new ArrayList<>();
    remarks.add(
        (group.count() == 1 ? "on " : group.count() + " times, last on ")
            + LocalDate.ofInstant(group.last(), zone));
    group.takenFor().ifPresent(topic -> remarks.add("was taken for " + quoted(topic.value())));
    group
        .guess()
        .ifPresent(
            guess ->
                remarks.add(
                    String.format(
                        Locale.ROOT,
                        "today %s %.2f",
                        quoted(guess.topic().value()),
                        guess.confidence())));
    return String.join("; ", remarks);
  }

  private void line(String line) {
    yaml.append(line).append('\n');
  }

  /** A text on one line in quotation marks, as YAML reads it; what is not seen is left out. */
  static String inQuotes(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .filter(DisplayNames::isSeen)
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\');
              }
              quoted.appendCodePoint(c);
            });
    return quoted.append('"').toString();
  }

  /** An id as it is; anything else, and what YAML takes for no text, in quotation marks. */
  static String quoted(String text) {
    boolean plain =
        text.matches("[a-z][a-z0-9-]*") && !text.matches("true|false|null|yes|no|on|off|y|n");
    return plain ? text : inQuotes(text);
  }
}
