package dev.headset.app.console;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * Lets in only the page that this server itself gave out, and scripts that hold its token: a
 * foreign page in the same browser, and a name that was rebound to 127.0.0.1, are refused.
 */
final class RequestGuard implements Handler {

  private static final String API = "/api/console/";
  private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost");

  private final byte[] token;

  RequestGuard(String token) {
    this.token = token.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void handle(Context context) {
    int port = context.req().getLocalPort();
    String host = context.header("Host");
    if (host == null || !isOwn(host, port)) {
      throw ApiException.forbidden("this is served to 127.0.0.1 alone");
    }
    String origin = context.header("Origin");
    if (origin != null && !isOwnOrigin(origin, port)) {
      throw ApiException.forbidden("another page may not ask");
    }
    if (context.path().startsWith(API) && !holdsToken(context.header("X-Headset-Token"))) {
      throw ApiException.unauthorized(
          "X-Headset-Token is missing or wrong: it stands in the page's address as ?token=");
    }
  }

  private static boolean isOwnOrigin(String origin, int port) {
    return origin.startsWith("http://") && isOwn(origin.substring("http://".length()), port);
  }

  private static boolean isOwn(String host, int port) {
    int colon = host.lastIndexOf(':');
    return colon < 0
        ? port == 80 && OWN_NAMES.contains(host)
        : OWN_NAMES.contains(host.substring(0, colon))
            && host.substring(colon + 1).equals(String.valueOf(port));
  }

  private boolean holdsToken(@org.jspecify.annotations.Nullable String given) {
    return given != null && MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
  }
}
