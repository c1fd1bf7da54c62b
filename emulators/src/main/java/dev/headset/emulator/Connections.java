package dev.headset.emulator;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** What a broken network does to a request's connection. */
public final class Connections {

  private Connections() {}

  /** Closes the connection without a word. */
  public static void drop(Context context) {
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  /** Announces the whole body, sends the first half and closes the connection. */
  public static void sendHalf(Context context, int status, String contentType, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    try {
      context.res().setStatus(status);
      context.res().setContentType(contentType);
      context.res().setContentLength(bytes.length);
      context.res().getOutputStream().write(bytes, 0, bytes.length / 2);
      context.res().flushBuffer();
    } catch (IOException gone) {
      throw new UncheckedIOException("the client left before half of the answer was sent", gone);
    } finally {
      drop(context);
    }
  }
}
