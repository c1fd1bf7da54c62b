package dev.headset.emulator.telegram;

import java.util.ArrayList;
import java.util.List;

/** Every call, in the order of their answers. Safe for use by several threads. */
final class CallLog {

  private final List<ApiCall> calls = new ArrayList<>();
  private int inFlight;

  synchronized void begins() {
    inFlight++;
  }

  synchronized void ends(ApiCall call) {
    inFlight--;
    calls.add(call);
  }

  synchronized List<ApiCall> all() {
    return List.copyOf(calls);
  }

  synchronized int inFlight() {
    return inFlight;
  }
}
