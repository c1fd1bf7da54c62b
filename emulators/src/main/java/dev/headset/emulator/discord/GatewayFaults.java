package dev.headset.emulator.discord;

/** What the gateway has been told to do wrong. */
final class GatewayFaults {

  private volatile boolean silent;
  private volatile boolean acknowledges = true;
  private int refusals;

  void silent(boolean noHello) {
    silent = noHello;
  }

  boolean silent() {
    return silent;
  }

  void acknowledges(boolean answersHeartbeats) {
    acknowledges = answersHeartbeats;
  }

  boolean acknowledges() {
    return acknowledges;
  }

  synchronized void refuseSessions(int times) {
    refusals = times;
  }

  synchronized boolean refusesSession() {
    if (refusals == 0) {
      return false;
    }
    refusals--;
    return true;
  }
}
