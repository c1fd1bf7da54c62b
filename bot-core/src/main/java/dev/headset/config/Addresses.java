package dev.headset.config;

import com.google.re2j.Pattern;
import dev.headset.platform.Address;
import java.util.Map;
import java.util.Optional;

/** Reads where a channel is: {@code discord:SNOWFLAKE} or {@code telegram:CHAT_ID}. */
final class Addresses {

  private static final Map<String, Pattern> CHATS =
      Map.of(
          "discord", Pattern.compile("[0-9]{15,20}"),
          "telegram", Pattern.compile("-?[0-9]{1,19}"),
          "console", Pattern.compile("[a-z0-9][a-z0-9-]{0,39}"));
  private static final String EXAMPLES =
      "such as discord:112233445566778899 or telegram:-1001234567890";

  private Addresses() {}

  /** An id alone shows by its form whose it is. */
  private static Optional<String> whole(String id) {
    return CHATS.keySet().stream()
        .filter(platform -> !platform.equals("console"))
        .filter(platform -> platform.equals("telegram") == id.startsWith("-"))
        .filter(platform -> CHATS.get(platform).matches(id))
        .map(platform -> platform + ":" + id)
        .findFirst();
  }

  static Optional<Address> read(Value value) {
    Optional<String> written = value.id();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    int colon = written.get().indexOf(':');
    if (colon < 0) {
      value.wrong(
          value.name() + " has to be a platform, a colon and an id",
          whole(written.get()).map(each -> "did you mean " + each + "?").orElse(EXAMPLES));
      return Optional.empty();
    }
    String platform = written.get().substring(0, colon);
    String chat = written.get().substring(colon + 1);
    Pattern form = CHATS.get(platform);
    if (form == null) {
      String fix = Suggestion.nearest(platform, CHATS.keySet()).orElse(EXAMPLES);
      value.wrong("there is no platform of this name", fix);
      return Optional.empty();
    }
    if (!form.matches(chat)) {
      value.wrong("this is no id of a channel on " + platform, EXAMPLES);
      return Optional.empty();
    }
    return Optional.of(Address.of(platform, chat));
  }
}
