package dev.headset.bench.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A wire to a PostgreSQL server. It can go dead whenever the server says that it has committed
 * something: the deed is done, and who asked for it can't know.
 */
final class Wire implements AutoCloseable {

  private static final int BACKLOG = 100;

  /**
   * How <a href="https://www.postgresql.org/docs/14/protocol-message-formats.html">it says so</a>.
   */
  private static final String COMMITTED = "COMMIT\0";

  private final ServerSocket near;
  private final int far;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean losesCommits;

  private Wire(ServerSocket near, int far) {
    this.near = near;
    this.far = far;
  }

  /** A wire to a port of this machine, whether or not somebody listens there already. */
  static Wire to(int port) throws IOException {
    Wire wire = new Wire(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()), port);
    wire.inBackground(wire::accept);
    return wire;
  }

  /** Where to connect to. */
  int port() {
    return near.getLocalPort();
  }

  /** Whether it goes dead at each commit from now on. */
  void losesCommits(boolean loses) {
    losesCommits = loses;
  }

  private void inBackground(Runnable work) {
    Thread thread = new Thread(work, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        connect(near.accept());
      }
    } catch (IOException closed) {
      if (!near.isClosed()) {
        throw new UncheckedIOException(closed);
      }
    }
  }

  private void connect(Socket client) {
    open.add(client);
    try {
      // Many small messages go either way: none is to wait for the last one's receipt.
      client.setTcpNoDelay(true);
      Socket server = new Socket(InetAddress.getLoopbackAddress(), far);
      open.add(server);
      server.setTcpNoDelay(true);
      inBackground(() -> carry(client, server, false));
      inBackground(() -> carry(server, client, true));
    } catch (IOException nobodyThere) {
      hangUp(client);
    }
  }

  private void carry(Socket from, Socket to, boolean answers) {
    byte[] bytes = new byte[1 << 16];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      int count = in.read(bytes);
      while (count >= 0 && !(answers && losesCommits && tellsOfCommit(bytes, count))) {
        out.write(bytes, 0, count);
        count = in.read(bytes);
      }
    } catch (IOException cut) {
      // As when it ends: the other side learns of it below.
    } finally {
      hangUp(from);
      hangUp(to);
    }
  }

  private static boolean tellsOfCommit(byte[] bytes, int count) {
    return new String(bytes, 0, count, StandardCharsets.ISO_8859_1).contains(COMMITTED);
  }

  private void hangUp(Socket socket) {
    open.remove(socket);
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    near.close();
    open.forEach(this::hangUp);
  }
}
