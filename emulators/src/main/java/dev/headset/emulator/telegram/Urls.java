package dev.headset.emulator.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Which addresses Telegram takes for a link, and how it writes them. */
final class Urls {

  private static final Set<String> SCHEMES = Set.of("http", "https", "tg", "ton", "tonsite");

  private Urls() {}

  static boolean isGood(String url) {
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.startsWith("http");
      return SCHEMES.contains(scheme)
          && (!web || (uri.getHost() != null && uri.getHost().contains(".")));
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  /** A bare site gets the slash of its front page. */
  static String written(String url) {
    return url.matches("(?i)https?://[^/?#]+") ? url + "/" : url;
  }
}
