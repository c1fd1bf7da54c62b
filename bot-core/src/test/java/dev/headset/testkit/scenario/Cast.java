package dev.headset.testkit.scenario;

import dev.headset.text.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who takes part, which language each is spoken to in, and what the names of the story mean. */
final class Cast {

  private static final Language DEFAULT = new Language("en");

  private final ScenarioStage stage;
  private final Unread unread;
  private final Map<String, Language> languages = new LinkedHashMap<>();
  private final Map<String, String> meanings = new HashMap<>();

  Cast(ScenarioStage stage, Unread unread) {
    this.stage = stage;
    this.unread = unread;
    meanings.put("letter", letter());
  }

  /** Some five thousand characters, no two lines alike. */
  private static String letter() {
    return IntStream.rangeClosed(1, 100)
        .mapToObj(line -> "This is sentence no. " + line + " of a long letter, my dear.")
        .collect(Collectors.joining("\n"));
  }

  /** Notes the language of a customer, who may be new. */
  void introduce(String customer, String written) {
    Optional<String> language = written.equals("?") ? Optional.empty() : Optional.of(written);
    if (!languages.containsKey(customer)) {
      stage.arrives(customer, language);
      unread.watch(customer);
    }
    languages.put(customer, language.map(Language::new).orElse(DEFAULT));
  }

  /** A customer acts who may be new, and of whose language nothing was said. */
  void arrives(String customer) {
    if (!languages.containsKey(customer)) {
      introduce(customer, "?");
    }
  }

  /** The customer who is meant where the story names none. */
  String customerOr(Optional<String> named) {
    if (named.isPresent()) {
      return named.get();
    }
    if (languages.size() == 1) {
      return languages.keySet().iterator().next();
    }
    throw new UnseenException("say which customer is meant", Optional.empty());
  }

  Wording wording(String customer) {
    return new Wording(stage.texts(), languages.getOrDefault(customer, DEFAULT), meanings);
  }

  Wording deskWording() {
    return new Wording(stage.texts(), DEFAULT, meanings);
  }

  void learn(Map<String, String> more) {
    meanings.putAll(more);
  }

  /** A text with what its names stand for; a brace that is no name stays. */
  String told(String text) {
    String told = text;
    for (Map.Entry<String, String> meaning : meanings.entrySet()) {
      told = told.replace("{" + meaning.getKey() + "}", meaning.getValue());
    }
    return told;
  }

  /** The thread that a story means: of the customer's threads the first or the last. */
  StaffThread thread(ThreadOf meant) {
    Pattern name =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(meant.customer()) + "(?![\\p{L}\\p{N}])");
    List<StaffThread> threads =
        stage.threads().stream()
            .filter(thread -> name.matcher(thread.title()).find())
            .filter(thread -> meant.team().filter(team -> !team.equals(thread.team())).isEmpty())
            .toList();
    if (threads.isEmpty()) {
      throw new UnseenException(
          meant.customer() + " has no thread" + meant.team().map(t -> " in " + t).orElse(""),
          Optional.empty());
    }
    return threads.get(meant.first() ? 0 : threads.size() - 1);
  }
}
