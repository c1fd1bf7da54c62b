package dev.headset.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What operators should know of the bot itself; said in their channel. */
public sealed interface OperatorNews {

  /**
   * The last edit of the config has mistakes, and was not taken up.
   *
   * @param count of problems, at least 1
   * @param shown the problems, or the first of them, as {@code check} prints them
   */
  record ConfigBroken(int count, String shown) implements OperatorNews {}

  /** The bot was started while the config has mistakes, and goes by a copy. */
  record ConfigCopied(int count, String shown) implements OperatorNews {}

  /** The config had mistakes, and has none any more: it is in use. */
  record ConfigMended() implements OperatorNews {}

  /** The config is in use, but for some keys that are read at the start alone. */
  record ConfigWaits(List<String> keys) implements OperatorNews {
    /** Copies the list. */
    public ConfigWaits {
      keys = List.copyOf(keys);
    }
  }

  /**
   * A platform is not served any more.
   *
   * @param platform its name, for show
   * @param reason in one sentence
   */
  record PlatformAway(String platform, String reason) implements OperatorNews {}

  /**
   * What happened since the last time.
   *
   * @param opened cases, from 0; so too the other counts
   * @param open cases that are open now, and how many of these nobody has claimed
   * @param halfWaited how long half of those who were met by an associate waited at most; empty
   *     where nobody was
   * @param rating the mean of the ratings, 1 to 5; empty where nobody rated
   * @param missed texts that were not understood
   */
  record Day(
      int opened,
      int closed,
      int open,
      int waiting,
      Optional<Duration> halfWaited,
      int rated,
      Optional<Double> rating,
      int missed)
      implements OperatorNews {}

  /** A platform is served again. */
  record PlatformBack(String platform, Duration away) implements OperatorNews {}
}
