package dev.headset.discord;

import dev.headset.config.Secret;
import dev.headset.platform.AdapterSettings;
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
import java.util.function.Supplier;

/**
 * What the adapter is made of.
 *
 * @param apiUrl the base of Discord's REST interface, such as {@code https://discord.com/api/v10/}
 * @param gatewayUrl the gateway's address; empty: what the API answers
 * @param contactChannel under which private threads are opened for customers whose direct messages
 *     are closed; empty: such customers are unreachable
 * @param staffChannels the channels of the teams and the operators, on Discord
 * @param settings what may change while it is served
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
    Supplier<AdapterSettings> settings,
    Clock clock,
    boolean limits,
    DiscordTimings timings) {

  /** Copies the set. */
  public DiscordParts {
    staffChannels = Set.copyOf(staffChannels);
  }

  long maxFileBytes() {
    return settings.get().maxFileBytes();
  }

  Texts texts() {
    return settings.get().texts();
  }

  List<Language> languages() {
    return settings.get().languages();
  }

  Language deskLanguage() {
    return settings.get().deskLanguage();
  }

  CommandMenu menu() {
    return settings.get().menu();
  }

  Language defaultLanguage() {
    return settings.get().defaultLanguage();
  }

  /** The language of a person's Discord, such as {@code en-US}, where the bot speaks it. */
  Language languageOf(Optional<String> locale) {
    return locale
        .map(Languages::code)
        .flatMap(code -> languages().stream().filter(l -> l.code().equals(code)).findFirst())
        .orElse(defaultLanguage());
  }
}
