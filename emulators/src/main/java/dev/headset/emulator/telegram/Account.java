package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A user or bot as others see it. */
record Account(
    long id,
    boolean isBot,
    String firstName,
    Optional<String> username,
    Optional<String> languageCode) {

  /** Telegram's {@code User}. */
  ObjectNode json() {
    ObjectNode user = Json.object().put("id", id).put("is_bot", isBot).put("first_name", firstName);
    username.ifPresent(name -> user.put("username", name));
    languageCode.ifPresent(code -> user.put("language_code", code));
    return user;
  }
}
