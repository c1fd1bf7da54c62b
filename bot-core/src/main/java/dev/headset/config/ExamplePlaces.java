package dev.headset.config;

import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in {@code topics.yaml} the examples of topics stand. */
public final class ExamplePlaces {

  private record Key(TopicId topic, Language language, int number) {}

  private final Map<Key, Place> places = new HashMap<>();

  private ExamplePlaces() {}

  /**
   * Reads the file once more; what is wrong in it is {@link ConfigLoader}'s to tell.
   *
   * @param folder as it is to be named in places
   * @param first the language of examples that stand there without one
   */
  public static ExamplePlaces in(Path folder, Language first) {
    ExamplePlaces found = new ExamplePlaces();
    new ConfigFiles(ConfigSnapshot.of(folder), new Findings())
        .read("topics.yaml")
        .flatMap(root -> Value.Entry.peek(root, "topics"))
        .filter(Value::isList)
        .ifPresent(topics -> topics.items().forEach(topic -> found.topic(topic, first)));
    return found;
  }

  /**
   * The place of an example.
   *
   * @param number its place among the topic's examples in the language, from 0
   */
  public Optional<Place> of(TopicId topic, Language language, int number) {
    return Optional.ofNullable(places.get(new Key(topic, language, number)));
  }

  private void topic(Value topic, Language first) {
    Optional<TopicId> id = Value.Entry.peek(topic, "id").flatMap(Value::raw).map(TopicId::new);
    Optional<Value> examples = Value.Entry.peek(topic, "examples");
    if (id.isEmpty() || examples.isEmpty()) {
      return;
    }
    if (examples.get().isList()) {
      list(id.get(), first, examples.get());
    }
    for (String language : Value.Entry.names(examples.get())) {
      Value.Entry.peek(examples.get(), language)
          .filter(Value::isList)
          .ifPresent(list -> list(id.get(), new Language(language), list));
    }
  }

  private void list(TopicId topic, Language language, Value list) {
    List<Value> items =
        list.items().stream()
            .filter(item -> item.raw().filter(text -> !text.isBlank()).isPresent())
            .toList();
    for (int number = 0; number < items.size(); number++) {
      places.put(new Key(topic, language, number), items.get(number).spot().place());
    }
  }
}
