package dev.headset.telegram;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Tells, of a call that failed, whether it had left already, and keeps what is no answer of the Bot
 * API from the library, which would make an error without a code of it.
 *
 * @param prefix the path in front of every call's, without a slash at its end; empty for none
 */
record WireGuard(String prefix) implements Interceptor {

  /** The call never left. */
  static final class NotSentException extends IOException {
    private static final long serialVersionUID = 1L;

    NotSentException(IOException cause) {
      super(cause);
    }
  }

  /** A gateway or something else answered. */
  static final class NotTelegramException extends IOException {
    private static final long serialVersionUID = 1L;
    private final int status;

    NotTelegramException(int status) {
      super("HTTP " + status);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  /** Adds the guard to a client that is being built. */
  OkHttpClient.Builder on(OkHttpClient.Builder client) {
    return client.addInterceptor(this).addNetworkInterceptor(WireGuard::leaving);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Left left = new Left(new AtomicBoolean());
    Request request =
        chain.request().newBuilder().url(rebased(chain)).tag(Left.class, left).build();
    Response response;
    try {
      response = chain.proceed(request);
    } catch (IOException e) {
      throw left.yes().get() ? e : new NotSentException(e);
    }
    if (response.peekBody(1).string().equals("{")) {
      return BoundedAnswer.of(response);
    }
    response.close();
    throw new NotTelegramException(response.code());
  }

  private okhttp3.HttpUrl rebased(Chain chain) {
    okhttp3.HttpUrl url = chain.request().url();
    return prefix.isEmpty()
        ? url
        : url.newBuilder().encodedPath(prefix + url.encodedPath()).build();
  }

  /** Runs once there is a connection, just before the first byte. */
  private static Response leaving(Chain chain) throws IOException {
    Left left = chain.request().tag(Left.class);
    if (left != null) {
      left.yes().set(true);
    }
    return chain.proceed(chain.request());
  }

  private record Left(AtomicBoolean yes) {}
}
