package dev.headset.platform;

/**
 * One platform, served: its events come in through the {@link Inbox}, and what is to be shown goes
 * out through its {@link Channel}.
 */
public interface Adapter extends AutoCloseable {

  /** The way out; may be used before {@link #serve}, and answers {@code RetryAfter} until then. */
  Channel channel();

  /**
   * Begins to serve, and returns at once. Whatever is wrong with the platform or the token is shown
   * by {@link #state}, said once in the log in plain words, and mended by itself once its cause is
   * gone.
   */
  void serve(Inbox inbox, Notebook notebook);

  AdapterState state();

  /** The operator's settings have changed: shows anew what stands on show at the platform. */
  void settingsChanged();

  /** Takes nothing more; what was not accepted is told again by the platform. */
  @Override
  void close();
}
