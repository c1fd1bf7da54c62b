package dev.headset.discord;

import java.time.Duration;

/**
 * How long the adapter waits for what.
 *
 * @param answer for the answer to one call
 * @param login from the start of a login until Discord is ready
 * @param connectionLoss how long JDA may try to find back before it is started anew
 * @param firstPause before the second login; doubled each time, up to {@code longestPause}
 * @param longestPause between logins, and between those with a token that was refused; Discord
 *     takes 1000 sessions a day from a bot and then resets its token, which 100 seconds can't reach
 * @param newSession before a session that Discord declared invalid is asked for anew; JDA itself
 *     waits another 2 seconds, and Discord wants 5 between two sessions
 * @param acknowledge until an interaction is acknowledged whether it was taken or not; Discord
 *     gives 3 seconds
 * @param interaction until a person is told that what they pressed or ran was not taken; Discord
 *     gives 15 minutes
 * @param retry before what the inbox could not take is offered again; doubled up to 20 times this
 * @param readBackPace between the places that are read back after a lost session
 * @param guilds how long the guilds of a new session are waited for before reading back
 */
public record DiscordTimings(
    Duration answer,
    Duration login,
    Duration connectionLoss,
    Duration firstPause,
    Duration longestPause,
    Duration newSession,
    Duration acknowledge,
    Duration interaction,
    Duration retry,
    Duration readBackPace,
    Duration guilds) {

  /** Those to serve with. */
  public static DiscordTimings defaults() {
    return new DiscordTimings(
        Duration.ofSeconds(30),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        Duration.ofSeconds(1),
        Duration.ofSeconds(100),
        Duration.ofSeconds(3),
        Duration.ofMillis(1500),
        Duration.ofMinutes(14),
        Duration.ofMillis(500),
        Duration.ofMillis(50),
        Duration.ofSeconds(3));
  }

  /** These, with another patience for the answer to a call and for a login. */
  public DiscordTimings withPatience(Duration patience) {
    return new DiscordTimings(
        patience,
        patience,
        connectionLoss,
        firstPause,
        longestPause,
        newSession,
        acknowledge,
        interaction,
        retry,
        readBackPace,
        guilds);
  }
}
