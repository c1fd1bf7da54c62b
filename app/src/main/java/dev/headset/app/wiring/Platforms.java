package dev.headset.app.wiring;

import dev.headset.app.operator.PlatformState;
import dev.headset.platform.Adapter;
import dev.headset.platform.AdapterState;
import dev.headset.platform.AdapterState.Serving;
import dev.headset.platform.AdapterState.Troubled;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How it goes with the platforms that are on. */
public final class Platforms {

  private static final Duration LOOK_EVERY = Duration.ofMillis(10);
  private static final Duration LOOK_NOW_AND_THEN = Duration.ofMillis(200);

  private final Supplier<List<Adapter>> adapters;

  Platforms(Supplier<List<Adapter>> adapters) {
    this.adapters = adapters;
  }

  /** Every platform is served. */
  public boolean serving() {
    return adapters.get().stream().allMatch(each -> each.state() instanceof Serving);
  }

  /** No platform has been silent for longer, of those that seem to be served. */
  boolean heardWithin(Duration longest) {
    return adapters.get().stream()
        .map(Adapter::state)
        .noneMatch(
            state -> state instanceof Serving serving && serving.silence().compareTo(longest) > 0);
  }

  /** Each platform as the operator's page shows it. */
  List<PlatformState> states() {
    return adapters.get().stream().map(each -> state(name(each), each.state())).toList();
  }

  private static PlatformState state(String name, AdapterState state) {
    if (state instanceof Troubled troubled) {
      return new PlatformState(name, PlatformState.Kind.TROUBLED, troubled.sentence());
    }
    return state instanceof Serving
        ? PlatformState.serving(name)
        : new PlatformState(name, PlatformState.Kind.STARTING, "");
  }

  /** A line for each platform. */
  List<String> inWords() {
    return adapters.get().stream().map(each -> name(each) + ": " + inWords(each.state())).toList();
  }

  /**
   * Waits until it is known which platforms are served.
   *
   * @param patience how long one that is served waits for another that is in trouble
   * @return what is wrong with those that are not; empty where all are served
   * @throws CannotStartException where every platform refuses the bot as it is set up
   */
  public Optional<String> awaitServing(Duration patience)
      throws CannotStartException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!serving()) {
      if (adapters.get().stream().allMatch(Platforms::refused)) {
        throw new CannotStartException(troubles());
      }
      boolean some = adapters.get().stream().anyMatch(each -> each.state() instanceof Serving);
      boolean othersRefused =
          adapters.get().stream()
              .allMatch(each -> each.state() instanceof Serving || refused(each));
      if (some && (othersRefused || System.nanoTime() - end >= 0)) {
        return Optional.of(troubles());
      }
      Thread.sleep(LOOK_EVERY.toMillis());
    }
    return Optional.empty();
  }

  /** Waits until every platform is served. */
  public void awaitAll() throws InterruptedException {
    while (!serving()) {
      Thread.sleep(LOOK_NOW_AND_THEN.toMillis());
    }
  }

  private String troubles() {
    return adapters.get().stream()
        .filter(each -> !(each.state() instanceof Serving))
        .map(each -> name(each) + ": " + inWords(each.state()))
        .collect(Collectors.joining("; "));
  }

  private static boolean refused(Adapter adapter) {
    return adapter.state() instanceof Troubled troubled && troubled.refused();
  }

  private static String inWords(AdapterState state) {
    if (state instanceof Serving serving) {
      return "served, last heard of " + serving.silence().toSeconds() + " s ago";
    }
    return state instanceof Troubled troubled ? troubled.sentence() : "not heard of yet";
  }

  static String name(Adapter adapter) {
    String id = adapter.channel().platform();
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }
}
