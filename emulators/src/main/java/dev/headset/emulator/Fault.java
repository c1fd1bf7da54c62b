package dev.headset.emulator;

import java.time.Duration;
import java.util.Map;

/** What goes wrong with one request, in place of or around its true handling. */
public sealed interface Fault {

  /** The request is not handled; this is answered instead. */
  record Answer(int status, String contentType, String body, Map<String, String> headers)
      implements Fault {

    public Answer {
      headers = Map.copyOf(headers);
    }
  }

  /** The connection is closed before anything happened. */
  record ClosedBefore() implements Fault {}

  /** The request is handled, then the connection is closed and the answer lost. */
  record ClosedAfter() implements Fault {}

  /** The request is handled and its answer sent this much later. */
  record Late(Duration delay) implements Fault {}

  /** The request is handled; of its answer only the first half arrives. */
  record Truncated() implements Fault {}

  /** The request is handled and answered with its true status and no body. */
  record EmptyBody() implements Fault {}

  /** A gateway's page instead of an answer, as platforms show when they are down. */
  static Fault html(int status) {
    String page = "<html><head><title>" + status + "</title></head><body>Bad day</body></html>";
    return new Answer(status, "text/html", page, Map.of());
  }
}
