package dev.headset.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.effect.ServiceAnswer;
import dev.headset.effect.ServiceRequest;
import dev.headset.platform.EntryKey;
import dev.headset.topic.Lookup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the operator's service over HTTP: three tries at the most, five seconds each, with a short
 * pause between. 404, and an answer without a mapped field, mean that there is no such thing; any
 * other status below 500 is not tried again. Redirects are not followed; of an answer at most 1 MiB
 * is read.
 */
public final class HttpService implements Service {

  private static final int TRIES = 3;
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int MAX_ANSWER_BYTES = 1 << 20;

  private final ObjectMapper json = new ObjectMapper();
  private final Duration limit;
  private final HttpClient client;

  public HttpService() {
    this(LIMIT);
  }

  HttpService(Duration limit) {
    this.limit = limit;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limit)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public ServiceAnswer ask(EntryKey key, ServiceRequest request) throws InterruptedException {
    HttpRequest asked;
    try {
      asked = build(key, request);
    } catch (IllegalArgumentException e) {
      return new ServiceAnswer.Failed("its address or a header can't be used");
    }
    String reason = "it was not asked";
    for (int tries = 0; tries < TRIES; tries++) {
      if (tries > 0) {
        long pause = PAUSE.toMillis() << tries;
        Thread.sleep(ThreadLocalRandom.current().nextLong(pause / 2, pause));
      }
      Attempted attempted = attempt(asked, request.fields());
      if (attempted.answer().isPresent()) {
        return attempted.answer().get();
      }
      reason = attempted.reason();
    }
    return new ServiceAnswer.Failed(reason);
  }

  private HttpRequest build(EntryKey key, ServiceRequest request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(request.url())).header("Accept", "application/json");
    request.headers().forEach(builder::setHeader);
    if (request.method() == Lookup.Method.GET) {
      return builder.GET().build();
    }
    return builder
        .setHeader("Content-Type", "application/json; charset=utf-8")
        .setHeader("Idempotency-Key", key.value())
        .POST(HttpRequest.BodyPublishers.ofString(write(request.body()), StandardCharsets.UTF_8))
        .build();
  }

  private String write(Map<String, String> body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a body of texts can always be written", e);
    }
  }

  private Attempted attempt(HttpRequest request, Map<String, String> fields)
      throws InterruptedException {
    try {
      HttpResponse<byte[]> response = send(request);
      return read(response.statusCode(), response.body(), fields);
    } catch (TimeoutException e) {
      return Attempted.inVain("it did not answer in " + limit.toSeconds() + " s");
    } catch (ExecutionException e) {
      return e.getCause() instanceof BoundedBody.TooLongException
          ? Attempted.with(new ServiceAnswer.Failed("its answer is over 1 MiB"))
          : Attempted.inVain("it could not be reached: " + e.getCause().getClass().getSimpleName());
    }
  }

  /** The limit holds for the whole of an answer, which the client's own does not. */
  private HttpResponse<byte[]> send(HttpRequest request)
      throws InterruptedException, TimeoutException, ExecutionException {
    CompletableFuture<HttpResponse<byte[]>> sending = client.sendAsync(request, HttpService::body);
    try {
      return sending.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      sending.cancel(true);
    }
  }

  private static HttpResponse.BodySubscriber<byte[]> body(HttpResponse.ResponseInfo head) {
    return head.statusCode() / 100 == 2
        ? new BoundedBody(MAX_ANSWER_BYTES)
        : HttpResponse.BodySubscribers.replacing(new byte[0]);
  }

  private static Attempted read(int status, byte[] body, Map<String, String> fields) {
    if (status == 404 || status == 410) {
      return Attempted.with(new ServiceAnswer.NotFound());
    }
    if (status >= 500 || status == 429) {
      return Attempted.inVain("it answered " + status);
    }
    if (status < 200 || status > 299) {
      return Attempted.with(new ServiceAnswer.Failed("it answered " + status));
    }
    return Attempted.with(ServiceReply.read(body, fields));
  }

  private record Attempted(Optional<ServiceAnswer> answer, String reason) {

    static Attempted with(ServiceAnswer answer) {
      return new Attempted(Optional.of(answer), "");
    }

    static Attempted inVain(String reason) {
      return new Attempted(Optional.empty(), reason);
    }
  }
}
