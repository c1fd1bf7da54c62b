package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.util.Optional;

/** Reads who did something. */
final class People {

  private People() {}

  /** A person; empty for bots, our own echoes among them. */
  static Optional<Person> user(JsonNode user) {
    long id = user.path("id").asLong();
    if (id == 0 || user.path("is_bot").asBoolean()) {
      return Optional.empty();
    }
    Optional<String> language =
        Optional.of(user.path("language_code").asText("")).filter(code -> !code.isEmpty());
    return Optional.of(new Person(id(id), name(user), language));
  }

  /** What a person or bot calls itself. */
  static String name(JsonNode user) {
    String name = user.path("first_name").asText("") + " " + user.path("last_name").asText("");
    return name.strip();
  }

  /**
   * Somebody in a group who speaks as a chat: an administrator who stays anonymous speaks as the
   * group itself, and Telegram puts a bot in their place (core.telegram.org/bots/api#message).
   */
  static Optional<Person> chat(JsonNode chat, String signature) {
    long id = chat.path("id").asLong();
    String name = signature.isEmpty() ? chat.path("title").asText("") : signature;
    return id == 0 ? Optional.empty() : Optional.of(new Person(id(id), name));
  }

  private static PersonId id(long id) {
    return new PersonId(TelegramAdapter.PLATFORM, Long.toString(id));
  }
}
