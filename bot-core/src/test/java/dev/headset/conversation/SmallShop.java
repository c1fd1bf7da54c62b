package dev.headset.conversation;

import com.google.re2j.Pattern;
import dev.headset.desk.DeskRules;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.platform.Address;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import dev.headset.topic.GuidedStep;
import dev.headset.topic.Lookup;
import dev.headset.topic.Slot;
import dev.headset.topic.SlotId;
import dev.headset.topic.SlotType;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.PhraseClass;
import dev.headset.understanding.Utterance;
import dev.headset.understanding.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A playbook with a topic of every sort and a slot of every type, in which each text is its own key
 * and whoever types a kind of verdict or a class of phrases means it.
 */
final class SmallShop {

  static final Language EN = new Language("en");
  static final Language PL = new Language("pl");
  static final TopicId MENU = new TopicId("menu");
  static final TopicId TRACK = new TopicId("track");
  static final TopicId STEPS = new TopicId("steps");
  static final TopicId PERSON = new TopicId("person");
  static final TopicId ANSWER = new TopicId("answer");
  static final TeamId SUPPORT = new TeamId("support");
  static final TeamId MANAGERS = new TeamId("managers");
  static final Address SUPPORT_CHANNEL = Address.of("text", "support");

  private SmallShop() {}

  static Playbook playbook() {
    Map<TopicId, Topic> topics = new LinkedHashMap<>();
    for (Topic topic : List.of(menu(), track(), steps(), person(), answer())) {
      topics.put(topic.id(), topic);
    }
    return new Playbook(
        List.of(EN, PL),
        new TopicCatalog(List.of(MENU, PERSON), topics),
        texts(),
        desk(),
        SmallShop::understand,
        Map.of("hello", text("hello {customer}, {associate} here about {number}")),
        new Limits(20, 20, 1, 5),
        new Timings(
            minutes(10),
            minutes(10),
            minutes(10),
            minutes(10),
            minutes(60),
            Duration.ofDays(7),
            Duration.ofDays(365)),
        true);
  }

  /** The same, where card numbers are not masked. */
  static Playbook unmasked() {
    Playbook shop = playbook();
    return new Playbook(
        shop.languages(),
        shop.topics(),
        shop.texts(),
        shop.desk(),
        shop.understanding(),
        shop.snippets(),
        shop.limits(),
        shop.timings(),
        false);
  }

  /** The same, where no team has managers. */
  static Playbook withoutManagers() {
    Playbook shop = playbook();
    Team support = shop.desk().team(SUPPORT);
    Team alone =
        new Team(SUPPORT, support.name(), support.channel(), Optional.empty(), Optional.empty());
    return shop.withDesk(shop.desk().with(Map.of(SUPPORT, alone), Optional.empty()));
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  private static Texts texts() {
    Map<TextKey, LocalText> texts = new LinkedHashMap<>();
    for (TextKey key : TextKey.values()) {
      StringBuilder pattern = new StringBuilder(key.key());
      key.placeholders().forEach(each -> pattern.append(" {").append(each).append('}'));
      texts.put(key, text(pattern.toString()));
    }
    return new Texts(texts);
  }

  private static DeskRules desk() {
    Map<TeamId, Team> teams = new LinkedHashMap<>();
    teams.put(
        SUPPORT,
        new Team(
            SUPPORT, text("Support"), SUPPORT_CHANNEL, Optional.of(MANAGERS), Optional.empty()));
    teams.put(
        MANAGERS,
        new Team(
            MANAGERS,
            text("Managers"),
            Address.of("text", "managers"),
            Optional.empty(),
            Optional.empty()));
    return new DeskRules(
        SUPPORT, EN, java.time.ZoneOffset.UTC, teams, Optional.of(Address.of("text", "operators")));
  }

  static LocalText text(String both) {
    return new LocalText(Map.of(EN, both, PL, both));
  }

  private static Topic menu() {
    return topic(MENU, List.of(TRACK, STEPS, ANSWER), List.of(), Optional.empty());
  }

  private static Topic track() {
    Lookup lookup =
        new Lookup(
            Lookup.Method.GET,
            "http://localhost/orders/{pattern}",
            Map.of(),
            Map.of(),
            Map.of("status", "/status"),
            text("no such order {pattern}"),
            text("could not look up {pattern}"));
    Topic plain =
        topic(TRACK, List.of(), List.of(slot(SlotType.PATTERN)), Optional.of("it is {status}"));
    return new Topic(
        plain.id(),
        plain.bubble(),
        plain.description(),
        plain.examples(),
        plain.topics(),
        plain.ask(),
        Optional.of(lookup),
        plain.answer(),
        plain.steps(),
        plain.team(),
        plain.handoff());
  }

  private static Topic steps() {
    Topic plain = topic(STEPS, List.of(), List.of(), Optional.empty());
    return new Topic(
        plain.id(),
        plain.bubble(),
        plain.description(),
        plain.examples(),
        plain.topics(),
        plain.ask(),
        plain.lookup(),
        plain.answer(),
        List.of(
            new GuidedStep("one", text("did one"), text("do one")),
            new GuidedStep("two", text("did two"), text("do two"))),
        plain.team(),
        plain.handoff());
  }

  private static Topic person() {
    List<Slot> every = Arrays.stream(SlotType.values()).map(SmallShop::slot).toList();
    return topic(PERSON, List.of(), every, Optional.empty());
  }

  private static Topic answer() {
    return topic(ANSWER, List.of(), List.of(), Optional.of("this is how"));
  }

  private static Topic topic(
      TopicId id, List<TopicId> below, List<Slot> ask, Optional<String> answer) {
    return new Topic(
        id,
        text("about " + id),
        Optional.empty(),
        Map.of(),
        below,
        ask,
        Optional.empty(),
        answer.map(SmallShop::text),
        List.of(),
        Optional.empty(),
        false);
  }

  static Slot slot(SlotType type) {
    String name = type.name().toLowerCase(Locale.ROOT);
    return new Slot(
        new SlotId(name),
        type,
        type == SlotType.PATTERN ? Optional.of(Pattern.compile("\\d{3}-\\d{3}")) : Optional.empty(),
        type == SlotType.CHOICE
            ? List.of(
                new Slot.Choice("red", text("the red one")),
                new Slot.Choice("blue", text("the blue one")))
            : List.of(),
        type == SlotType.FILE,
        text("which " + name + "?"),
        Optional.empty());
  }

  private static Verdict understand(Utterance utterance) {
    String typed = utterance.text().toUpperCase(Locale.ROOT).replace(' ', '_');
    Set<PhraseClass> phrases =
        Arrays.stream(PhraseClass.values())
            .filter(each -> each.name().equals(typed))
            .collect(java.util.stream.Collectors.toSet());
    List<Verdict.Candidate> candidates = new ArrayList<>();
    for (TopicId topic : List.of(MENU, TRACK, STEPS, PERSON, ANSWER)) {
      if (utterance.text().contains(topic.value())) {
        candidates.add(new Verdict.Candidate(topic, 0.9));
      }
    }
    Verdict.Kind kind = kind(typed, phrases, candidates.size());
    Optional<TopicId> topic = candidates.stream().findFirst().map(Verdict.Candidate::topic);
    return new Verdict(
        utterance.text().contains("ł") ? PL : utterance.language(),
        kind,
        topic,
        candidates.isEmpty() ? 0 : 0.9,
        candidates,
        phrases,
        utterance.text().contains("both")
            ? candidates.stream().map(Verdict.Candidate::topic).toList()
            : List.of());
  }

  private static Verdict.Kind kind(String typed, Set<PhraseClass> phrases, int topics) {
    for (Verdict.Kind kind :
        List.of(Verdict.Kind.ASSOCIATE, Verdict.Kind.MANAGER, Verdict.Kind.CHANGE_TOPIC)) {
      if (kind.name().equals(typed)) {
        return kind;
      }
    }
    if (!phrases.isEmpty()) {
      return Verdict.Kind.SMALL_TALK;
    }
    return topics == 0
        ? Verdict.Kind.UNKNOWN
        : topics == 1 ? Verdict.Kind.TOPIC : Verdict.Kind.CONFIRM;
  }
}
