package dev.headset.app.operator;

/**
 * How it goes with a platform.
 *
 * @param name as people write it, such as {@code Discord}
 * @param words what is wrong and what to do; empty where nothing is
 */
public record PlatformState(String name, Kind kind, String words) {

  /** Whether its customers are served. */
  public enum Kind {
    STARTING,
    SERVING,
    TROUBLED
  }

  /** A platform whose customers are served. */
  public static PlatformState serving(String name) {
    return new PlatformState(name, Kind.SERVING, "");
  }
}
