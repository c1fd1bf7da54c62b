package dev.headset.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a command puts in the place of the operator's files.
 *
 * @param consoleOnly every team's channel becomes {@code console:TEAM_ID}, there is no operators'
 *     channel, and both platforms are off, whatever variables they lack
 * @param serviceUrls service to address; its headers are left out along with its own address
 * @param store the store to use instead
 */
public record Overrides(
    boolean consoleOnly, Map<String, String> serviceUrls, Optional<StoreSettings> store) {

  /** The files as they are. */
  public static final Overrides NONE = new Overrides(false, Map.of(), Optional.empty());

  /** Copies the map. */
  public Overrides {
    serviceUrls = Map.copyOf(serviceUrls);
  }

  /** The console in the place of both platforms. */
  public static Overrides console() {
    return new Overrides(true, Map.of(), Optional.empty());
  }

  public Overrides withService(String name, String url) {
    Map<String, String> urls = new HashMap<>(serviceUrls);
    urls.put(name, url);
    return new Overrides(consoleOnly, urls, store);
  }

  public Overrides withStore(StoreSettings other) {
    return new Overrides(consoleOnly, serviceUrls, Optional.of(other));
  }
}
