package dev.headset.config;

import dev.headset.conversation.Limits;
import dev.headset.conversation.Timings;
import dev.headset.desk.DeskRules;
import dev.headset.text.Language;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code headset.yaml} says. What is wrong in it is among the findings, and stands here as
 * something to go on with, so that the other files can be checked all the same.
 *
 * @param languages empty where they can't be read
 * @param desk empty where it can't be used
 * @param dailySummary when operators are told of the day before; empty where they are not
 * @param teams the ids of all teams; empty where they can't be read, so that no topic is told that
 *     its team is missing
 * @param services by name; empty where they can't be read
 * @param uses what of all this the other files use
 */
record HeadsetFile(
    List<Language> languages,
    StoreSettings store,
    HttpSettings http,
    Optional<DiscordSettings> discord,
    Optional<TelegramSettings> telegram,
    Optional<DeskRules> desk,
    Optional<LocalTime> dailySummary,
    Optional<Set<String>> teams,
    Optional<Map<String, ServiceSettings>> services,
    Limits limits,
    Timings timings,
    int keepDays,
    boolean maskCardNumbers,
    UnderstandingSettings understanding,
    TextReader texts,
    Uses uses) {

  private static final int KEEP_DAYS = 365;

  /** What holds where the file says nothing, or can't be read. */
  static HeadsetFile nothing() {
    return new HeadsetFile(
        List.of(),
        StoreSettings.at(StoreReader.DEFAULT_URL),
        HttpReader.DEFAULT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DeskReader.SUMMARY,
        Optional.empty(),
        Optional.empty(),
        PaceReader.LIMITS,
        PaceReader.TIMINGS,
        KEEP_DAYS,
        true,
        UnderstandingSettings.DEFAULT,
        new TextReader(List.of()),
        new Uses());
  }
}
