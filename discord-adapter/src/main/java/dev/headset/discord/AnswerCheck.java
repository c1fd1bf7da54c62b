package dev.headset.discord;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Takes an answer that is none of Discord's (a gateway's page, a server's failure) for a broken
 * connection. JDA would send the request again up to three times on its own, and what it opened
 * would be there several times; whether to ask again is for the one who knows whether that is safe.
 */
final class AnswerCheck implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    if (answer.code() >= 500) {
      answer.close();
      throw new IOException("the answer was a server's failure, " + answer.code());
    }
    String type = answer.header("Content-Type", "");
    if (answer.isSuccessful() && type != null && type.startsWith("text/html")) {
      answer.close();
      throw new IOException("the answer was a page");
    }
    return BoundedAnswer.of(answer);
  }
}
