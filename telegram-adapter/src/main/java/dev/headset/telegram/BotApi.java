package dev.headset.telegram;

import dev.headset.config.Secret;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The Bot API over a connection pool of its own. The token is in every address that is called, so
 * no exception of the layers below gets out: each becomes a {@link Failure} in our words.
 *
 * <p>Safe for use by several threads.
 */
final class BotApi implements AutoCloseable {

  private static final int AT_ONCE = 64;
  private static final Duration FOR_EVER = Duration.ofDays(1);
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final Secret token;
  private final HttpUrl base;
  private final OkHttpClient http;
  private final OkHttpTelegramClient client;

  /**
   * Connects to nothing yet.
   *
   * @param patience how long a call may take in all
   */
  BotApi(Secret token, URI api, Duration patience) {
    this.token = token;
    this.base = HttpUrl.get(api.toString());
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(AT_ONCE);
    dispatcher.setMaxRequestsPerHost(AT_ONCE); // 5 otherwise: five slow calls would hold up all
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectionPool(new ConnectionPool())
            .followRedirects(false) // the token goes nowhere else
            .retryOnConnectionFailure(false) // would send a message again that may have arrived
            .connectTimeout(CONNECT)
            .readTimeout(patience)
            .writeTimeout(patience)
            .callTimeout(patience);
    this.http = new WireGuard(path(base)).on(builder).build();
    TelegramUrl url = new TelegramUrl(base.scheme(), base.host(), base.port(), false);
    this.client = new OkHttpTelegramClient(http, token.reveal(), url);
  }

  /** Where calls go, as an operator would know it. */
  String address() {
    return base.scheme() + "://" + base.host() + ":" + base.port();
  }

  /** Asks and waits for the answer. */
  <T extends Serializable> T ask(BotApiMethod<T> method) throws CallFailedException {
    return ask(telegram -> telegram.executeAsync(method));
  }

  /** Asks and waits so long at most. */
  <T extends Serializable> T ask(BotApiMethod<T> method, Duration most) throws CallFailedException {
    return ask(telegram -> telegram.executeAsync(method), most);
  }

  /** Asks in one of the client's other ways, and waits for the answer. */
  <T> T ask(Asking<T> asking) throws CallFailedException {
    return ask(asking, FOR_EVER); // the client ends each call after its own patience
  }

  private <T> T ask(Asking<T> asking, Duration most) throws CallFailedException {
    CompletableFuture<T> answer;
    try {
      answer = asking.of(client);
    } catch (TelegramApiException e) { // the library finds fault before it sends
      throw new CallFailedException(
          new Failure.Refusal(400, clean(e.getMessage()), Optional.empty(), Optional.empty()));
    }
    try {
      return answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new CallFailedException(new Failure.Lost("there was no answer in time"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallFailedException(new Failure.Lost("the wait for an answer was broken off"));
    } catch (ExecutionException e) {
      throw new CallFailedException(failure(e.getCause()));
    }
  }

  /** Asks without waiting; whatever comes of it is of no interest. */
  <T extends Serializable> void mention(BotApiMethod<T> method) {
    try {
      var unused = client.executeAsync(method);
    } catch (TelegramApiException e) {
      throw new IllegalArgumentException(clean(e.getMessage()));
    }
  }

  /** The address of a file, which holds the token: only ever for {@link #http}. */
  HttpUrl file(String path) {
    return base.newBuilder()
        .addPathSegment("file")
        .addPathSegment("bot" + token.reveal())
        .addPathSegments(path)
        .build();
  }

  /** A client on the same connections, without the guard, for files. */
  OkHttpClient plain() {
    OkHttpClient.Builder builder = http.newBuilder().retryOnConnectionFailure(true);
    builder.interceptors().clear();
    builder.networkInterceptors().clear();
    return builder.build();
  }

  /** A text of the layers below, without the token. */
  String clean(String text) {
    return text == null ? "" : text.replace(token.reveal(), "***");
  }

  /** Breaks off what is under way. */
  void breakOff() {
    http.dispatcher().cancelAll();
  }

  @Override
  public void close() {
    breakOff();
    http.dispatcher().executorService().shutdownNow();
    http.connectionPool().evictAll();
  }

  private Failure failure(Throwable cause) {
    if (cause instanceof TelegramApiRequestException refused && refused.getErrorCode() != null) {
      return refusal(refused);
    }
    if (cause instanceof WireGuard.NotSentException notSent) {
      return new Failure.NotSent(describe(notSent.getCause()));
    }
    if (cause instanceof WireGuard.NotTelegramException other) {
      return new Failure.NotTelegram(other.status());
    }
    return new Failure.Lost(
        cause instanceof IOException ? describe(cause) : "the answer could not be read");
  }

  private Failure refusal(TelegramApiRequestException refused) {
    Optional<ResponseParameters> more = Optional.ofNullable(refused.getParameters());
    return new Failure.Refusal(
        refused.getErrorCode(),
        clean(refused.getApiResponse()),
        more.map(ResponseParameters::getRetryAfter).map(Duration::ofSeconds),
        more.map(ResponseParameters::getMigrateToChatId));
  }

  private String describe(Throwable cause) {
    String text = clean(cause.getMessage());
    return text.isEmpty() ? cause.getClass().getSimpleName() : text;
  }

  private static String path(HttpUrl base) {
    String path = base.encodedPath();
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** One of the client's ways to ask. */
  interface Asking<T> {
    CompletableFuture<T> of(OkHttpTelegramClient client) throws TelegramApiException;
  }
}
