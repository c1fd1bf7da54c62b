package dev.headset.app.proof;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for servers that stop and start again in a test. They lie below those that systems hand out
 * to whoever asks for any, so that no neighbour is given one while its server is away.
 */
public final class FreePort {

  private static final int LOWEST = 20_000;
  private static final int ABOVE = 32_000;
  private static final int TRIES = 100;

  private FreePort() {}

  /** One of 127.0.0.1 that nobody listens on. */
  public static int next() {
    for (int i = 0; i < TRIES; i++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, ABOVE);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no port is free");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
