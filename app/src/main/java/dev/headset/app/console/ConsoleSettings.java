package dev.headset.app.console;

/**
 * How the console is served.
 *
 * @param port on 127.0.0.1; 0 takes any free one
 * @param token what every request must carry; never empty
 * @param maxFileBytes the largest file that a person may send
 */
public record ConsoleSettings(int port, String token, long maxFileBytes) {

  /** Checks the ranges. */
  public ConsoleSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is between 0 and 65535, not " + port);
    }
    if (token.isBlank()) {
      throw new IllegalArgumentException("the console's token is empty");
    }
    if (maxFileBytes < 1) {
      throw new IllegalArgumentException("the largest file holds at least a byte");
    }
  }

  /** Keeps the token out of logs. */
  @Override
  public String toString() {
    return "ConsoleSettings[port=" + port + ", maxFileBytes=" + maxFileBytes + "]";
  }
}
