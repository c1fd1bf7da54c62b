package dev.headset.app.wiring;

import dev.headset.config.HeadsetConfig;
import dev.headset.platform.Adapter;
import dev.headset.platform.Channel;
import dev.headset.platform.Inbox;
import dev.headset.platform.Notebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The adapters of the platforms that are on. An adapter whose connection the operator changed (its
 * token, its address, the channels of staff) is closed, and another takes its place.
 */
final class ServedPlatforms implements AutoCloseable {

  private final Adapters make;
  private volatile Map<Connection, Adapter> on;
  private boolean closed;

  ServedPlatforms(Adapters make, HeadsetConfig config) {
    this.make = make;
    this.on = made(Connection.all(config), Map.of());
  }

  /** The ways out, as they are now. */
  List<Channel> channels() {
    return on.values().stream().map(Adapter::channel).toList();
  }

  List<Adapter> adapters() {
    return List.copyOf(on.values());
  }

  /** Begins to serve those of the start. */
  void serve(Inbox inbox, Notebook notebook) {
    on.values().forEach(each -> each.serve(inbox, notebook));
  }

  /**
   * Which platforms do not know the token that they would be served with from now on, and why, by
   * their key in {@code headset.yaml}.
   */
  Map<String, String> refusals(HeadsetConfig config) throws InterruptedException {
    Map<String, String> refusals = new LinkedHashMap<>();
    for (Connection each : Connection.all(config)) {
      if (!on.containsKey(each)) {
        make.refusal(each).ifPresent(why -> refusals.put(each.section(), why));
      }
    }
    return refusals;
  }

  /** What has to be done for other connections: it is all there, and nothing is done yet. */
  synchronized Change to(HeadsetConfig config) {
    return new Change(made(Connection.all(config), on));
  }

  private Map<Connection, Adapter> made(List<Connection> wanted, Map<Connection, Adapter> before) {
    Map<Connection, Adapter> made = new LinkedHashMap<>();
    for (Connection each : wanted) {
      made.put(each, Optional.ofNullable(before.get(each)).orElseGet(() -> make.of(each)));
    }
    return made;
  }

  /** A change of connections, in its two steps. */
  final class Change {

    private final Map<Connection, Adapter> before = on;
    private final Map<Connection, Adapter> after;

    private Change(Map<Connection, Adapter> after) {
      this.after = after;
    }

    /** From now on, what is sent goes the new ways; quick. */
    void redirect() {
      on = after;
    }

    /** Closes what is not wanted any more, and serves what is new. */
    void serve(Inbox inbox, Notebook notebook) {
      synchronized (ServedPlatforms.this) {
        without(before, after).forEach(Adapter::close);
        if (!closed) {
          without(after, before).forEach(each -> each.serve(inbox, notebook));
        }
        with(after, before).forEach(Adapter::settingsChanged);
      }
    }
  }

  private static List<Adapter> without(
      Map<Connection, Adapter> some, Map<Connection, Adapter> others) {
    List<Adapter> all = new ArrayList<>(some.values());
    all.removeAll(others.values());
    return all;
  }

  private static List<Adapter> with(
      Map<Connection, Adapter> some, Map<Connection, Adapter> others) {
    List<Adapter> all = new ArrayList<>(some.values());
    all.retainAll(others.values());
    return all;
  }

  @Override
  public synchronized void close() {
    closed = true;
    on.values().forEach(Adapter::close);
  }
}
