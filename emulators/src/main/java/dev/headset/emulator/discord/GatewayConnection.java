package dev.headset.emulator.discord;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One socket to the gateway. What is sent arrives in the order of the calls. */
final class GatewayConnection {

  private static final Logger LOG = LoggerFactory.getLogger(GatewayConnection.class);
  private static final int CHUNK = 16 * 1024;

  private final Session socket;
  private final Optional<Deflater> deflater;
  private final long openedAt = System.nanoTime();
  private final AtomicInteger received = new AtomicInteger();
  private volatile Optional<GatewaySession> session = Optional.empty();
  private boolean ended;
  private volatile long heardAt = System.nanoTime();

  GatewayConnection(Session socket, boolean compressed) {
    this.socket = socket;
    this.deflater = compressed ? Optional.of(new Deflater()) : Optional.empty();
  }

  /** Sends a payload; one shared compression stream where the client asked for it. */
  synchronized void send(String payload) {
    if (ended || !socket.isOpen()) {
      return;
    }
    if (deflater.isPresent()) {
      ByteBuffer bytes = ByteBuffer.wrap(deflate(deflater.get(), payload));
      socket.sendBinary(bytes, Callback.from(() -> {}, GatewayConnection::lost));
    } else {
      socket.sendText(payload, Callback.from(() -> {}, GatewayConnection::lost));
    }
  }

  private static byte[] deflate(Deflater stream, String payload) {
    stream.setInput(payload.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    int count;
    do {
      count = stream.deflate(chunk, 0, chunk.length, Deflater.SYNC_FLUSH);
      out.write(chunk, 0, count);
    } while (count == chunk.length);
    return out.toByteArray();
  }

  private static void lost(Throwable cause) {
    // The client went away; its session keeps the dispatch for a RESUME.
    LOG.debug("a gateway payload did not arrive", cause);
  }

  void close(int code, String reason) {
    socket.close(code, reason, Callback.NOOP);
  }

  /** Cuts the line without a word. */
  void cut() {
    socket.disconnect();
  }

  synchronized void ended() {
    ended = true;
    deflater.ifPresent(Deflater::end);
  }

  Optional<GatewaySession> session() {
    return session;
  }

  void serves(GatewaySession one) {
    session = Optional.of(one);
  }

  void heartbeat() {
    heardAt = System.nanoTime();
  }

  long silentNanos() {
    return System.nanoTime() - heardAt;
  }

  long ageNanos() {
    return System.nanoTime() - openedAt;
  }

  int count() {
    return received.incrementAndGet();
  }
}
