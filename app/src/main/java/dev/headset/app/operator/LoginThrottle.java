package dev.headset.app.operator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps guessing slow: of an address ten tries that fail within ten minutes, of a name fifty, from
 * wherever they come. Names that nobody has count alike, so that the answer tells nothing of them.
 * Remembers a bounded number of each. Safe for use by several threads.
 */
final class LoginThrottle {

  static final Duration WINDOW = Duration.ofMinutes(10);
  static final int OF_AN_ADDRESS = 10;
  static final int OF_A_NAME = 50;

  private static final int MOST_KEPT = 10_000;

  private record Tries(int count, Instant until) {}

  private final Clock clock;
  private final Cache<String, Tries> byAddress;
  private final Cache<String, Tries> byName;

  LoginThrottle(Clock clock) {
    this.clock = clock;
    this.byAddress = cache();
    this.byName = cache();
  }

  private static Cache<String, Tries> cache() {
    return Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
  }

  /**
   * Takes a try, to be given back with {@link #succeeded}.
   *
   * @return how long to wait before the next; zero where this one may go on
   */
  Duration take(String address, String name) {
    Instant now = clock.instant();
    Duration ofAddress = wait(count(byAddress, address, now), OF_AN_ADDRESS, now);
    // What an address has lost counts for no name: nobody closes another's door by themselves.
    return ofAddress.isZero() ? wait(count(byName, name, now), OF_A_NAME, now) : ofAddress;
  }

  /** Whoever has come in begins anew; the tries of others at their name stay counted. */
  void succeeded(String address, String name) {
    byAddress.invalidate(address);
    byName
        .asMap()
        .computeIfPresent(name, (key, tries) -> new Tries(tries.count() - 1, tries.until()));
  }

  private static Tries count(Cache<String, Tries> tries, String key, Instant now) {
    return tries
        .asMap()
        .merge(
            key,
            new Tries(1, now.plus(WINDOW)),
            (known, fresh) ->
                known.until().isAfter(now) ? new Tries(known.count() + 1, known.until()) : fresh);
  }

  private static Duration wait(Tries tries, int most, Instant now) {
    return tries.count() > most ? Duration.between(now, tries.until()) : Duration.ZERO;
  }
}
