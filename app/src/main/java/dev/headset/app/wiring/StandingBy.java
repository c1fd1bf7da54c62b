package dev.headset.app.wiring;

import dev.headset.app.health.Vitals;
import java.util.List;

/** The vitals of a node that waits for the store: it is well, and serves nobody. */
record StandingBy() implements Vitals {

  @Override
  public boolean alive() {
    return true;
  }

  @Override
  public boolean ready() {
    return false;
  }

  @Override
  public List<String> platforms() {
    return List.of("It stands by: another Headset has the store and serves.");
  }
}
