package dev.headset.app.operator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headset.config.PagePerson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Who has come in, by what their cookie holds. Kept in memory alone, and there as a digest; a
 * restart lets everybody come in anew. Safe for use by several threads.
 */
final class Sessions {

  static final Duration LIFE = Duration.ofHours(12);

  private static final int MOST = 1_000;
  private static final int ID_BYTES = 32;

  /** Who came in, as the config described them then. */
  private record Session(PagePerson person, Instant until) {}

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Cache<String, Session> sessions = Caffeine.newBuilder().maximumSize(MOST).build();

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** What the cookie of a new session holds. */
  String open(PagePerson person) {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    sessions.put(digest(id), new Session(person, clock.instant().plus(LIFE)));
    return id;
  }

  /** Who has come in with a cookie; empty where it is none of ours, or too old. */
  Optional<PagePerson> person(String id) {
    return Optional.ofNullable(sessions.getIfPresent(digest(id)))
        .filter(session -> session.until().isAfter(clock.instant()))
        .map(Session::person);
  }

  void close(String id) {
    sessions.invalidate(digest(id));
  }

  private static String digest(String id) {
    try {
      byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
