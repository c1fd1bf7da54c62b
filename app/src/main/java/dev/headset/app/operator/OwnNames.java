package dev.headset.app.operator;

import dev.headset.config.HttpSettings;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * By which names browsers reach this server. A page of somebody else's may name it too: by its
 * address, in a form that it posts, or by a name of its own that it binds to this machine.
 */
final class OwnNames {

  private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "[::1]");
  private static final int HTTP_PORT = 80;

  private final boolean loopback;
  private final Optional<URI> publicUrl;

  OwnNames(HttpSettings settings) {
    this.loopback = isLoopback(settings.bind());
    this.publicUrl = settings.publicUrl();
  }

  /**
   * Refuses a request that names another server.
   *
   * @throws Refusal with 403
   */
  void checkHost(Context context) {
    if (!isOwnHost(context)) {
      throw new Refusal(403, "this is not the address of the operator's page");
    }
  }

  /**
   * Refuses a request that another page makes in the visitor's browser.
   *
   * @throws Refusal with 403
   */
  void checkOrigin(Context context) {
    String origin = context.header("Origin");
    String site = context.header("Sec-Fetch-Site");
    boolean own = origin != null && isOwnOrigin(origin, context);
    if (!own || (site != null && !site.equals("same-origin"))) {
      throw new Refusal(403, "another page may not ask");
    }
  }

  /** Whether what browsers send is encrypted on its way to us, or to the proxy before us. */
  boolean encrypted() {
    return publicUrl.filter(url -> "https".equalsIgnoreCase(url.getScheme())).isPresent();
  }

  /** Whether a proxy stands in front, which tells whom it asks for. */
  boolean behindProxy() {
    return publicUrl.isPresent();
  }

  private boolean isOwnHost(Context context) {
    String host = host(context);
    boolean known =
        publicUrl.filter(url -> authority(url).equals(host)).isPresent()
            || LOOPBACK.stream().anyMatch(name -> withPort(name, context).equals(host));
    return known || !(loopback || publicUrl.isPresent());
  }

  private boolean isOwnOrigin(String origin, Context context) {
    String given = origin.toLowerCase(Locale.ROOT);
    boolean asPublished =
        publicUrl
            .filter(url -> given.equals(lower(url.getScheme()) + "://" + authority(url)))
            .isPresent();
    return asPublished || (isOwnHost(context) && given.equals("http://" + host(context)));
  }

  private static String host(Context context) {
    return lower(Optional.ofNullable(context.header("Host")).orElse(""));
  }

  private static String withPort(String name, Context context) {
    int port = context.req().getLocalPort();
    return port == HTTP_PORT ? name : name + ":" + port;
  }

  private static String authority(URI url) {
    return lower(url.getRawAuthority());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isLoopback(String bind) {
    try {
      return InetAddress.getByName(bind).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
