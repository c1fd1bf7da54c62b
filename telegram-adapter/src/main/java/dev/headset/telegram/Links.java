package dev.headset.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Which addresses may stand behind a text. */
final class Links {

  private Links() {}

  /**
   * Addresses of the web alone. Telegram itself follows its own as well ({@code tg:}), but one such
   * form is the mention of a person, which alerts them.
   */
  static boolean isFollowed(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null && uri.getHost().indexOf('.') > 0;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
