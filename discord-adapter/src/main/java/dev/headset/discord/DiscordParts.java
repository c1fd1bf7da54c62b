package dev.headset.discord;

import dev.headset.config.Secret;
import dev.headset.platform.Address;
import dev.headset.platform.CommandMenu;
import dev.headset.platform.FileStore;
import dev.headset.text.Language;
import dev.headset.text.Texts;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the adapter is made of.
 *
 * @param apiUrl the base of Discord's REST interface, such as {@code https://discord.com/api/v10/}
 * @param gatewayUrl the gateway's address; empty: what the API answers
 * @param contactChannel under which private threads are opened for customers whose direct messages
 *     are closed; empty: such customers are unreachable
 * @param languages those that the bot speaks; the first is the default
 * @param deskLanguage the one that staff are spoken to
 * @param staffChannels the channels of the teams and the operators, on Discord
 * @param maxFileBytes the largest file that is taken from a person
 * @param limits whether the channel tells its limits; without them a test whose clock stands still
 *     is not held up
 */
public record DiscordParts(
    Secret token,
    URI apiUrl,
    Optional<URI> gatewayUrl,
    Optional<Address> contactChannel,
    Set<Address> staffChannels,
    FileStore files,
    long maxFileBytes,
    Texts texts,
    List<Language> languages,
    Language deskLanguage,
    CommandMenu menu,
    Clock clock,
    boolean limits,
    DiscordTimings timings) {

  /** Copies the collections, and checks that there is a language. */
  public DiscordParts {
    staffChannels = Set.copyOf(staffChannels);
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("no language");
    }
  }

  Language defaultLanguage() {
    return languages.get(0);
  }

  /** The language of a person's Discord, such as {@code en-US}, where the bot speaks it. */
  Language languageOf(Optional<String> locale) {
    return locale
        .map(Languages::code)
        .flatMap(code -> languages.stream().filter(l -> l.code().equals(code)).findFirst())
        .orElse(defaultLanguage());
  }
}
