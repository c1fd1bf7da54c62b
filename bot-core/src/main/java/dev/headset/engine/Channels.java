package dev.headset.engine;

import dev.headset.platform.Channel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The ways out to the platforms that are on just now. */
record Channels(Supplier<List<Channel>> now) {

  /** The way out to a platform; empty where that is off. */
  Optional<Channel> of(String platform) {
    return now.get().stream().filter(each -> each.platform().equals(platform)).findFirst();
  }

  /** The same, where the channel is able to do something. */
  <T> Optional<T> of(String platform, Class<T> able) {
    return of(platform).filter(able::isInstance).map(able::cast);
  }
}
