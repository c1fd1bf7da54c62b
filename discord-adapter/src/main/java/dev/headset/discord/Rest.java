package dev.headset.discord;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route.CompiledRoute;
import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Discord's REST interface by ids alone, through JDA's requester, which keeps the rate limits of
 * Discord's routes; that of all together is kept here. JDA's entities are not asked: after a start
 * they know no direct message and no archived thread.
 */
final class Rest {

  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final Duration NOT_CONNECTED = Duration.ofSeconds(1);

  private final GlobalPace pace = new GlobalPace(System::nanoTime);
  private final Supplier<Optional<JDA>> jda;
  private final Duration patience;

  Rest(Supplier<Optional<JDA>> jda, Duration patience) {
    this.jda = jda;
    this.patience = patience;
  }

  /** A call that is answered with an object. */
  DataObject object(CompiledRoute route) throws RestException {
    return run(route, null, Response::getObject);
  }

  DataObject object(CompiledRoute route, DataObject body) throws RestException {
    return run(route, json(body), Response::getObject);
  }

  /**
   * A call that must not be made twice: where the connection breaks, it is not sent again over
   * another one, as others are.
   */
  DataObject once(CompiledRoute route, DataObject body) throws RestException {
    return run(route, new OnceOnly(json(body)), Response::getObject);
  }

  /** A call with files. */
  DataObject object(CompiledRoute route, DataObject body, List<? extends AttachedFile> files)
      throws RestException {
    RequestBody whole =
        files.isEmpty() ? json(body) : AttachedFile.createMultipartBody(files, body).build();
    return run(route, whole, Response::getObject);
  }

  /** What JDA makes of the answer to an action of its own. */
  <T> T entity(RestAction<T> action) throws RestException {
    awaitTurn();
    CompletableFuture<T> answer;
    try {
      answer = action.submit();
    } catch (RejectedExecutionException stopping) {
      throw RestException.notSent(NOT_CONNECTED, "the connection to Discord is being renewed");
    }
    return await(answer);
  }

  DataArray array(CompiledRoute route) throws RestException {
    return run(route, null, Response::getArray);
  }

  /** A call whose answer says nothing. */
  void done(CompiledRoute route) throws RestException {
    run(route, null, response -> true);
  }

  void done(CompiledRoute route, DataObject body) throws RestException {
    run(route, json(body), response -> true);
  }

  void done(CompiledRoute route, DataArray body) throws RestException {
    run(route, RequestBody.create(body.toJson(), JSON), response -> true);
  }

  private static RequestBody json(DataObject body) {
    return RequestBody.create(body.toJson(), JSON);
  }

  private <T> T run(CompiledRoute route, @Nullable RequestBody body, Function<Response, T> reader)
      throws RestException {
    JDA api =
        jda.get()
            .orElseThrow(
                () -> RestException.notSent(NOT_CONNECTED, "not connected to Discord yet"));
    if (!route.getBaseRoute().isInteractionBucket()) {
      awaitTurn(); // what answers a press or a command is not counted
    }
    CompletableFuture<Optional<T>> answer;
    try {
      answer =
          new RestActionImpl<Optional<T>>(
                  api, route, body, (response, any) -> read(response, reader))
              .submit();
    } catch (RejectedExecutionException stopping) {
      throw RestException.notSent(NOT_CONNECTED, "the connection to Discord is being renewed");
    }
    return await(answer).orElseThrow(() -> RestException.unknown("the answer is cut off"));
  }

  private void awaitTurn() throws RestException {
    try {
      TimeUnit.NANOSECONDS.sleep(pace.take().toNanos());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw RestException.notSent(NOT_CONNECTED, "stopped before Discord was asked");
    }
  }

  /** JDA would print what it can't read. */
  private static <T> Optional<T> read(Response response, Function<Response, T> reader) {
    try {
      return Optional.of(reader.apply(response));
    } catch (RuntimeException cutOff) {
      return Optional.empty();
    }
  }

  private <T> T await(CompletableFuture<T> answer) throws RestException {
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw RestException.unknown("Discord did not answer within " + patience.toSeconds() + " s");
    } catch (InterruptedException stopping) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw RestException.unknown("stopped while Discord was being asked");
    } catch (CancellationException renewed) {
      throw RestException.unknown("the connection to Discord was closed meanwhile");
    } catch (ExecutionException failed) {
      throw told(failed.getCause());
    }
  }

  private static RestException told(@Nullable Throwable cause) {
    if (cause instanceof ErrorResponseException error) {
      return told(error);
    }
    if (cause instanceof RateLimitedException limited) {
      return RestException.notSent(
          Duration.ofMillis(limited.getRetryAfter()), "Discord asks to come later");
    }
    return RestException.unknown("no answer: " + nameOf(cause));
  }

  private static RestException told(ErrorResponseException error) {
    Exception broken = error.getResponse().getException();
    if (broken instanceof UnknownHostException
        || broken instanceof ConnectException
        || broken instanceof NoRouteToHostException) {
      return RestException.notSent(NOT_CONNECTED, "Discord can't be reached");
    }
    if (broken != null || error.getResponse().code >= 500 || error.getResponse().code < 0) {
      return RestException.unknown("no answer: " + nameOf(broken));
    }
    if (error.getResponse().code == 401) {
      return RestException.notSent(Duration.ofSeconds(5), "Discord refuses the token");
    }
    return RestException.refused(error.getErrorCode(), words(error));
  }

  private static String words(ErrorResponseException error) {
    StringBuilder words = new StringBuilder(error.getErrorCode() + " " + error.getMeaning());
    error
        .getSchemaErrors()
        .forEach(
            field ->
                field
                    .getErrors()
                    .forEach(
                        e ->
                            words
                                .append("; ")
                                .append(field.getLocation())
                                .append(": ")
                                .append(e.getMessage())));
    return words.toString();
  }

  private static String nameOf(@Nullable Throwable cause) {
    return cause == null ? "cut off" : cause.getClass().getSimpleName();
  }
}
