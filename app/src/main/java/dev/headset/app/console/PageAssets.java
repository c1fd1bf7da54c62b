package dev.headset.app.console;

import dev.headset.app.page.Asset;
import io.javalin.config.RoutesConfig;
import java.util.List;

/** The page and what it loads: a closed list of resources, read once. */
final class PageAssets {

  private static final String FOLDER = "/console/page/";
  private static final List<String> NAMES =
      List.of(
          "api.js",
          "base.css",
          "chat.css",
          "commands.js",
          "composer.js",
          "customer.js",
          "desk.css",
          "desk.js",
          "dom.js",
          "files.js",
          "icon.svg",
          "icons.js",
          "items.js",
          "log.js",
          "main.js",
          "newcomer.js",
          "outbox.js",
          "queue.js",
          "state.js",
          "stream.js",
          "theme.js",
          "words.js");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private PageAssets() {}

  static void addTo(RoutesConfig routes) {
    routes.get("/", Asset.read(FOLDER + "index.html").handler(POLICY));
    for (String name : NAMES) {
      routes.get("/page/" + name, Asset.read(FOLDER + name).handler(POLICY));
    }
  }
}
