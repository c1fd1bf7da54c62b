package dev.headset.telegram;

import dev.headset.config.Secret;
import dev.headset.platform.AdapterSettings;
import dev.headset.platform.Address;
import dev.headset.platform.CommandMenu;
import dev.headset.platform.FileStore;
import dev.headset.text.Language;
import dev.headset.text.Texts;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the Telegram adapter is made of.
 *
 * @param api where the Bot API is, http or https: {@code https://api.telegram.org}
 * @param settings what may change while it is served; its first language is for customers, where
 *     one is needed and theirs is not known
 * @param staffChannels the teams' and the operators' groups; people in any other group are not
 *     listened to
 * @param limited whether messages are held to what Telegram takes in a while; off only for tests
 */
public record TelegramParts(
    Secret token,
    URI api,
    FileStore files,
    Supplier<AdapterSettings> settings,
    Set<Address> staffChannels,
    Clock clock,
    TelegramTimings timings,
    boolean limited) {

  /** Copies the set. */
  public TelegramParts {
    staffChannels = Set.copyOf(staffChannels);
  }

  Texts texts() {
    return settings.get().texts();
  }

  Language customers() {
    return settings.get().defaultLanguage();
  }

  Language desk() {
    return settings.get().deskLanguage();
  }

  CommandMenu menu() {
    return settings.get().menu();
  }

  /** A larger file is taken without its bytes; Telegram itself hands out up to 20 MB. */
  long maxFileBytes() {
    return settings.get().maxFileBytes();
  }
}
