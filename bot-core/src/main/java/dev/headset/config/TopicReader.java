package dev.headset.config;

import dev.headset.text.LocalText;
import dev.headset.topic.GuidedStep;
import dev.headset.topic.Lookup;
import dev.headset.topic.Slot;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one topic. */
final class TopicReader {

  private final TextReader texts;
  private final Optional<Map<String, ServiceSettings>> services;
  private final Optional<Set<String>> teams;
  private final Set<String> ids;
  private final SlotReader questions;
  private final ExamplesReader examples;
  private final Uses uses;

  TopicReader(HeadsetFile headset, Set<String> ids) {
    this.texts = headset.texts();
    this.services = headset.services();
    this.teams = headset.teams();
    this.ids = ids;
    this.questions = new SlotReader(texts);
    this.examples = new ExamplesReader(texts);
    this.uses = headset.uses();
  }

  Optional<Topic> read(Value value, Duplicates seen) {
    Optional<Fields> found = value.fields(Keys.TOPIC);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<Value> idValue = fields.required("id");
    Optional<String> id =
        idValue
            .flatMap(Ids.TOPIC::read)
            .filter(
                each -> seen.isNew(each, idValue.get().spot(), "the topic " + Shown.quoted(each)));
    LocalText bubble =
        texts.readOr(fields.required("bubble"), Placeholders.NONE, TextReader.MAX_BUBBLE);
    List<Slot> slots = fields.get("ask").map(questions::read).orElse(List.of());
    List<String> slotNames = fields.get("ask").map(TopicReader::slotNames).orElse(List.of());
    Placeholders placeholders = placeholders(fields, slotNames);
    Optional<Lookup> lookup =
        fields
            .get("lookup")
            .flatMap(each -> new LookupReader(texts, services, uses).read(each, slotNames));
    Optional<LocalText> answer =
        fields.get("answer").map(each -> texts.read(each, placeholders, TextReader.UNLIMITED));
    if (fields.get("lookup").isPresent()) {
      fields.required("answer");
    }
    Topic topic =
        new Topic(
            new TopicId(id.orElse("")),
            bubble,
            fields
                .get("description")
                .map(each -> texts.read(each, Placeholders.NONE, TextReader.UNLIMITED)),
            fields.get("examples").map(each -> examples.read(each, id.orElse(""))).orElse(Map.of()),
            fields.get("topics").map(this::bubbles).orElse(List.of()),
            slots,
            lookup,
            answer,
            fields.get("steps").map(each -> steps(each, placeholders)).orElse(List.of()),
            fields.get("team").flatMap(this::team),
            fields.get("handoff").flatMap(Value::flag).orElse(false));
    return id.map(each -> topic);
  }

  /** The names of all questions, those too that are wrong in another way. */
  private static List<String> slotNames(Value ask) {
    return ask.isList()
        ? ask.items().stream()
            .flatMap(item -> Value.Entry.peek(item, "id").flatMap(Value::raw).stream())
            .toList()
        : List.of();
  }

  private static Placeholders placeholders(Fields fields, List<String> slotNames) {
    List<String> names = new ArrayList<>(slotNames);
    fields.get("lookup").ifPresent(lookup -> names.addAll(LookupReader.fieldNames(lookup)));
    return Placeholders.of(names);
  }

  /** The bubbles below a topic, or those of the menu. */
  List<TopicId> bubbles(Value list) {
    List<TopicId> bubbles = new ArrayList<>();
    Duplicates seen = new Duplicates(list.reading().findings(), Problem.Code.DUPLICATE_ID);
    for (Value item : list.items()) {
      Ids.existing(item, "topic", ids)
          .filter(id -> seen.isNew(id, item.spot(), "the topic " + Shown.quoted(id)))
          .ifPresent(id -> bubbles.add(new TopicId(id)));
    }
    return bubbles;
  }

  private Optional<String> team(Value value) {
    value.id().ifPresent(id -> uses.use(Uses.Kind.TEAM, id));
    return teams.isEmpty() ? value.id() : Ids.existing(value, "team", teams.get());
  }

  private List<GuidedStep> steps(Value list, Placeholders placeholders) {
    List<GuidedStep> steps = new ArrayList<>();
    Duplicates seen = new Duplicates(list.reading().findings(), Problem.Code.DUPLICATE_ID);
    for (Value item : list.items()) {
      Optional<Fields> fields = item.named("this step").fields(Keys.STEP);
      if (fields.isEmpty()) {
        continue;
      }
      Optional<Value> idValue = fields.get().required("id");
      Optional<String> id =
          idValue
              .flatMap(Ids.TOPIC::read)
              .filter(
                  each -> seen.isNew(each, idValue.get().spot(), "the step " + Shown.quoted(each)));
      LocalText title =
          texts.readOr(fields.get().required("title"), Placeholders.NONE, TextReader.MAX_BUTTON);
      LocalText say =
          texts.readOr(fields.get().required("say"), placeholders, TextReader.UNLIMITED);
      id.ifPresent(each -> steps.add(new GuidedStep(each, title, say)));
    }
    return steps;
  }
}
