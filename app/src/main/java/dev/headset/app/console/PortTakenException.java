package dev.headset.app.console;

/** Another program listens on the console's port. The message is one sentence for the operator. */
public final class PortTakenException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int port;

  public PortTakenException(int port, Throwable cause) {
    super(
        "port " + port + " on 127.0.0.1 is taken: stop what listens there, or choose another",
        cause);
    this.port = port;
  }

  public int port() {
    return port;
  }
}
