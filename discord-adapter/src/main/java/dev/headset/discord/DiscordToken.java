package dev.headset.discord;

import dev.headset.config.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.requests.RestConfig;

/** Whether Discord knows a token. */
public final class DiscordToken {

  private static final int UNAUTHORIZED = 401;

  private DiscordToken() {}

  /**
   * Asks once.
   *
   * @param apiUrl the base of Discord's REST interface
   * @param patience after which nothing is known
   * @return why it is refused, in one sentence without a full stop; empty where it is not, or where
   *     Discord could not be asked
   */
  public static Optional<String> refusal(Secret token, URI apiUrl, Duration patience)
      throws InterruptedException {
    if (!Login.isPlausible(token)) {
      return Optional.of(sentence());
    }
    HttpRequest request =
        HttpRequest.newBuilder(apiUrl.resolve("users/@me"))
            .timeout(patience)
            .header("Authorization", "Bot " + token.reveal().strip())
            .header("User-Agent", RestConfig.USER_AGENT)
            .build();
    try {
      HttpResponse<Void> answer =
          HttpClient.newBuilder()
              .connectTimeout(patience)
              .build()
              .send(request, HttpResponse.BodyHandlers.discarding());
      return answer.statusCode() == UNAUTHORIZED ? Optional.of(sentence()) : Optional.empty();
    } catch (IOException notAsked) {
      return Optional.empty();
    }
  }

  private static String sentence() {
    return Health.TOKEN.substring(0, Health.TOKEN.length() - 1);
  }
}
