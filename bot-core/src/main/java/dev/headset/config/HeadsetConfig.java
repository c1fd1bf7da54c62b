package dev.headset.config;

import dev.headset.conversation.Playbook;
import java.time.LocalTime;
import java.util.Optional;

/**
 * All that the operator's files say, checked.
 *
 * @param discord empty: this platform is off
 * @param telegram empty: this platform is off
 * @param dailySummary when operators are told of the day before, in the desk's zone; empty where
 *     they are not
 * @param keepDays after how many days what is finished is erased, from 1
 * @param understanding what {@code headset.yaml} says of it
 * @param size what {@code check} counts
 */
public record HeadsetConfig(
    Playbook playbook,
    StoreSettings store,
    HttpSettings http,
    Optional<DiscordSettings> discord,
    Optional<TelegramSettings> telegram,
    Optional<LocalTime> dailySummary,
    int keepDays,
    UnderstandingSettings understanding,
    Size size) {

  /**
   * How much there is.
   *
   * @param texts the bot's own texts, those of topics and the snippets, each counted once whatever
   *     the number of languages
   */
  public record Size(int topics, int texts, int languages) {}

  /** The same, with other rules for the bot. */
  public HeadsetConfig withPlaybook(Playbook other) {
    return new HeadsetConfig(
        other, store, http, discord, telegram, dailySummary, keepDays, understanding, size);
  }

  /** What {@code check} says when all is well. */
  public String allWell() {
    return size.topics()
        + " topics, "
        + size.texts()
        + " texts, "
        + size.languages()
        + " languages: no problem found";
  }
}
