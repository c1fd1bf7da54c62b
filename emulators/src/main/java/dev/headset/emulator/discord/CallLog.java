package dev.headset.emulator.discord;

import dev.headset.emulator.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What was asked of the server, and what was wrong with it. */
final class CallLog {

  private final List<DiscordCall> calls = new ArrayList<>();
  private final List<Violation> violations = new CopyOnWriteArrayList<>();
  private final AtomicInteger inFlight = new AtomicInteger();

  synchronized void add(DiscordCall call) {
    calls.add(call);
  }

  synchronized List<DiscordCall> calls() {
    return List.copyOf(calls);
  }

  void violation(Violation violation) {
    violations.add(violation);
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }

  void began() {
    inFlight.incrementAndGet();
  }

  void ended() {
    inFlight.decrementAndGet();
  }

  int inFlight() {
    return inFlight.get();
  }
}
