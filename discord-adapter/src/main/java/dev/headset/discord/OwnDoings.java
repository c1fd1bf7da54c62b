package dev.headset.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * Which threads we are about to archive or to wake: Discord tells of that as if anybody had done
 * it, and names nobody.
 */
final class OwnDoings {

  private static final Duration TOLD_WITHIN = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final Cache<String, Boolean> archived = cache();
  private final Cache<String, Boolean> woken = cache();

  void expect(String thread, boolean toBeArchived) {
    (toBeArchived ? archived : woken).put(thread, true);
  }

  /** Whether it was us; of one doing that is told once. */
  boolean was(String thread, boolean nowArchived) {
    return (nowArchived ? archived : woken).asMap().remove(thread) != null;
  }

  private static Cache<String, Boolean> cache() {
    return Caffeine.newBuilder().expireAfterWrite(TOLD_WITHIN).maximumSize(MOST).build();
  }
}
