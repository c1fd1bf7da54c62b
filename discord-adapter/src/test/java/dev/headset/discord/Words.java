package dev.headset.discord;

import dev.headset.platform.CommandMenu;
import dev.headset.platform.CommandMenu.Argument;
import dev.headset.platform.CommandMenu.Audience;
import dev.headset.platform.CommandMenu.Command;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts that say which they are, and a small menu of commands. */
final class Words {

  static final Language EN = new Language("en");
  static final Language PL = new Language("pl");

  private Words() {}

  static Texts texts() {
    Map<TextKey, LocalText> texts = new EnumMap<>(TextKey.class);
    for (TextKey key : TextKey.values()) {
      StringBuilder pattern = new StringBuilder(key.key());
      key.placeholders().forEach(name -> pattern.append(" {").append(name).append('}'));
      texts.put(key, new LocalText(Map.of(EN, pattern.toString(), PL, "po polsku " + pattern)));
    }
    return new Texts(texts);
  }

  static CommandMenu menu() {
    Map<String, String> words = Map.of("en", "In English", "pl", "Po polsku");
    return new CommandMenu(
        List.of(
            new Command("start", Audience.CUSTOMER, words, Optional.empty()),
            new Command("help", Audience.CUSTOMER, words, Optional.empty()),
            new Command(
                "case", Audience.CUSTOMER, words, Optional.of(new Argument("number", words, true))),
            new Command("claim", Audience.STAFF, words, Optional.empty()),
            new Command(
                "reply", Audience.STAFF, words, Optional.of(new Argument("text", words, true))),
            new Command(
                "note", Audience.STAFF, words, Optional.of(new Argument("text", words, true))),
            new Command(
                "transfer",
                Audience.STAFF,
                words,
                Optional.of(
                    new Argument("team", words, false, List.of("support", "Managers", "parts")))),
            new Command("help", Audience.STAFF, words, Optional.empty())));
  }
}
