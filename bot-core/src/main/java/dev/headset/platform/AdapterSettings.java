package dev.headset.platform;

import dev.headset.text.Language;
import dev.headset.text.Texts;
import java.util.List;

/**
 * What the operator's files say to every platform alike. It may change while a platform is served,
 * and so is asked for anew each time.
 *
 * @param languages those that the bot speaks; the first is the default
 * @param deskLanguage the one that staff are spoken to
 * @param menu the commands that are shown while one types a slash
 * @param maxFileBytes the largest file that is taken from a person, its bytes included
 */
public record AdapterSettings(
    Texts texts,
    List<Language> languages,
    Language deskLanguage,
    CommandMenu menu,
    long maxFileBytes) {

  /** Copies the list, and checks that there is a language. */
  public AdapterSettings {
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("no language");
    }
  }

  /** The language for whoever has shown no other. */
  public Language defaultLanguage() {
    return languages.get(0);
  }
}
