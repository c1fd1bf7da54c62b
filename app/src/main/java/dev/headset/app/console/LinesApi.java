package dev.headset.app.console;

import dev.headset.platform.Address;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Answers {@code GET …/messages?after=N&wait=S}. Who waits holds no thread: the answer is made when
 * a line comes or the time is over.
 */
final class LinesApi {

  private static final int MAX_LINES = 2_000;
  private static final long MAX_WAIT_SECONDS = 10;

  private final ConsoleDatabase database;
  private final Feed feed;
  private final Executor answering;

  LinesApi(ConsoleDatabase database, Feed feed, Executor answering) {
    this.database = database;
    this.feed = feed;
    this.answering = answering;
  }

  void answer(Context context, Address place) {
    long after = number(context, "after").orElse(0L);
    long seconds = Math.min(number(context, "wait").orElse(0L), MAX_WAIT_SECONDS);
    long deadline = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    context.future(
        () ->
            next(place, after, deadline)
                .thenAccept(lines -> ConsoleServer.json(context, LineJson.of(lines))));
  }

  private CompletableFuture<List<Line>> next(Address place, long after, long deadline) {
    // Listening begins before looking, so that no line falls between the two.
    Feed.Listening listening = feed.listen(place);
    List<Line> lines = database.read(handle -> LineTable.after(handle, place, after, MAX_LINES));
    long left = deadline - System.nanoTime();
    if (!lines.isEmpty() || left <= 0 || feed.closed()) {
      listening.close();
      return CompletableFuture.completedFuture(lines);
    }
    return listening
        .news()
        .completeOnTimeout(null, left, TimeUnit.NANOSECONDS)
        .thenComposeAsync(
            nothing -> {
              listening.close();
              return next(place, after, deadline);
            },
            answering);
  }

  static Optional<Long> number(Context context, String parameter) {
    return Optional.ofNullable(context.queryParam(parameter))
        .map(
            text ->
                Plain.number(text)
                    .orElseThrow(
                        () -> ApiException.bad(parameter + " is not a whole number from 0")));
  }
}
