package dev.headset.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.headset.platform.Address;
import dev.headset.platform.KnowsMembers;
import dev.headset.platform.Membership;
import dev.headset.platform.PersonId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who belongs to the channels of staff, as their platforms say. Each is asked on a thread of its
 * own, and what it answers is kept for a minute: so somebody who was taken out of a channel has its
 * rights for a minute at most. Safe for use by several threads.
 */
final class Members {

  static final Duration KEPT = Duration.ofMinutes(1);

  /** All who wait for an answer that does not come are told so; who tries again asks again. */
  static final Duration UNKNOWN_KEPT = Duration.ofSeconds(3);

  /** So long one question is waited for before it is asked anew. */
  private static final Duration ASKING = Duration.ofSeconds(10);

  private static final Logger LOG = LoggerFactory.getLogger(Members.class);
  private static final int MOST = 10_000;

  private final Channels channels;
  private final Crews crews;
  private final Cache<Asked, CompletableFuture<Membership>> answers;

  /** Somebody, and a channel. */
  private record Asked(PersonId person, Address channel) {}

  /**
   * Has asked nobody yet.
   *
   * @param ticks nanoseconds by which answers grow old
   */
  Members(Channels channels, LongSupplier ticks, Crews crews) {
    this.channels = channels;
    this.crews = crews;
    this.answers =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .ticker(ticks::getAsLong)
            .executor(Runnable::run)
            .expireAfter(
                Expiry.writing((Asked asked, CompletableFuture<Membership> it) -> kept(it)))
            .build();
  }

  private static Duration kept(CompletableFuture<Membership> answer) {
    if (!answer.isDone()) {
      return ASKING;
    }
    return answer.join() instanceof Membership.Unknown ? UNKNOWN_KEPT : KEPT;
  }

  /**
   * What is known of somebody, or will be; empty where it can't be asked: they are not of the
   * channel's platform, or that tells nothing of members. Never completes with an exception.
   */
  Optional<CompletableFuture<Membership>> of(PersonId person, Address channel) {
    if (!person.platform().equals(channel.platform())) {
      return Optional.empty();
    }
    return channels
        .of(channel.platform(), KnowsMembers.class)
        .map(platform -> of(new Asked(person, channel), platform));
  }

  private CompletableFuture<Membership> of(Asked asked, KnowsMembers platform) {
    CompletableFuture<Membership> known = answers.getIfPresent(asked);
    if (known != null) {
      return known;
    }
    CompletableFuture<Membership> coming = new CompletableFuture<>();
    answers.put(asked, coming);
    crews.of(asked.channel().platform()).execute(() -> ask(asked, platform, coming));
    return coming;
  }

  private void ask(Asked asked, KnowsMembers platform, CompletableFuture<Membership> coming) {
    Membership answer;
    try {
      answer = platform.membership(asked.person(), asked.channel());
    } catch (RuntimeException e) {
      LOG.warn("It could not be asked who belongs to {}", asked.channel(), e);
      answer = new Membership.Unknown("the question failed");
    }
    answers.put(asked, CompletableFuture.completedFuture(answer));
    coming.complete(answer);
  }
}
