package dev.headset.app.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code GET /api/console/events?since=REV}: everything that happens, as server-sent events. A
 * line's event carries its revision as id; a reader that comes back with it misses nothing and sees
 * nothing twice. Without {@code since} the stream begins now. Events: {@code hello} with the
 * revision that the stream begins at, {@code line}, {@code typing}, {@code customer}, {@code
 * thread}, and {@code reset} where too much was missed to be told: read everything anew.
 */
final class EventStream {

  private static final int MAX_STREAMS = 48;
  private static final int MAX_MISSED = 5_000;
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private final ConsoleDatabase database;
  private final Feed feed;

  EventStream(ConsoleDatabase database, Feed feed) {
    this.database = database;
    this.feed = feed;
  }

  /** Holds the request's thread for as long as the reader stays: readers are a few pages. */
  void serve(Context context) throws IOException, InterruptedException {
    Optional<Long> since = LinesApi.number(context, "since");
    if (feed.subscribers() >= MAX_STREAMS) {
      throw ApiException.busy("too many pages are open");
    }
    try (Feed.Subscription subscription = feed.subscribe()) {
      context.res().setContentType("text/event-stream; charset=utf-8");
      Writer writer = new Writer(context.res().getOutputStream());
      long told = begin(writer, since);
      follow(writer, subscription, told);
    }
  }

  private long begin(Writer writer, Optional<Long> since) throws IOException {
    long last = database.read(LineTable::lastRevision);
    long from = since.filter(rev -> rev <= last).orElse(last);
    List<Line> missed = database.read(h -> LineTable.since(h, from, MAX_MISSED + 1));
    boolean tooMuch = missed.size() > MAX_MISSED || since.filter(rev -> rev > last).isPresent();
    writer.write("hello", last, JsonColumns.JSON.createObjectNode().put("rev", last));
    if (tooMuch) {
      writer.write("reset", last, JsonColumns.JSON.createObjectNode());
      return last;
    }
    long told = from;
    for (Line line : missed) {
      writer.write("line", line.rev(), event(line));
      told = line.rev();
    }
    return told;
  }

  private void follow(Writer writer, Feed.Subscription subscription, long begun)
      throws IOException, InterruptedException {
    long told = begun;
    while (true) {
      Optional<FeedEvent> next = subscription.next(HEARTBEAT);
      if (next.isEmpty()) {
        writer.beat();
      } else if (next.get() instanceof FeedEvent.Ended) {
        return;
      } else {
        told = tell(writer, next.get(), told);
      }
    }
  }

  private static long tell(Writer writer, FeedEvent event, long told) throws IOException {
    if (event instanceof FeedEvent.Shown shown) {
      return tell(writer, shown.line(), told);
    }
    if (event instanceof FeedEvent.Changed changed) {
      return tell(writer, changed.line(), told);
    }
    if (event instanceof FeedEvent.Typing typing) {
      writer.write("typing", told, LineJson.place(typing.place()));
    } else if (event instanceof FeedEvent.Came came) {
      writer.write("customer", told, LineJson.of(came.customer()));
    } else if (event instanceof FeedEvent.Opened opened) {
      writer.write("thread", told, LineJson.place(opened.thread().place()));
    }
    return told;
  }

  private static long tell(Writer writer, Line line, long told) throws IOException {
    if (line.rev() <= told) {
      return told;
    }
    writer.write("line", line.rev(), event(line));
    return line.rev();
  }

  private static ObjectNode event(Line line) {
    ObjectNode node = JsonColumns.JSON.createObjectNode();
    node.set("place", LineJson.place(line.place()));
    node.set("message", LineJson.of(line));
    return node;
  }

  private record Writer(ServletOutputStream out) {

    void write(String event, long id, JsonNode data) throws IOException {
      String frame = "id: " + id + "\nevent: " + event + "\ndata: " + data + "\n\n";
      out.write(frame.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }

    void beat() throws IOException {
      out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
