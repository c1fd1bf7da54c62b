package dev.headset.app.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The page and what it loads: a closed list of resources, read once. */
final class PageAssets {

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
          "words.js");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private PageAssets() {}

  static void addTo(RoutesConfig routes) {
    Asset page = Asset.read("index.html");
    routes.get("/", page::give);
    for (String name : NAMES) {
      routes.get("/page/" + name, Asset.read(name)::give);
    }
  }

  private static final class Asset {

    private final byte[] bytes;
    private final String type;
    private final String tag;

    private Asset(byte[] bytes, String type) {
      this.bytes = bytes;
      this.type = type;
      this.tag = tagOf(bytes);
    }

    static Asset read(String name) {
      try (InputStream in = PageAssets.class.getResourceAsStream("/console/page/" + name)) {
        if (in == null) {
          throw new IllegalStateException("the program was built without console/page/" + name);
        }
        return new Asset(in.readAllBytes(), typeOf(name));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    void give(Context context) throws IOException {
      context.header("Content-Security-Policy", POLICY);
      context.header("Cache-Control", "no-cache");
      context.header("ETag", tag);
      if (tag.equals(context.header("If-None-Match"))) {
        context.status(304);
        return;
      }
      context.contentType(type);
      context.result(bytes);
    }

    private static String typeOf(String name) {
      return switch (name.substring(name.lastIndexOf('.') + 1)) {
        case "html" -> "text/html; charset=utf-8";
        case "css" -> "text/css; charset=utf-8";
        case "js" -> "text/javascript; charset=utf-8";
        case "svg" -> "image/svg+xml";
        default -> throw new IllegalStateException("no media type is known for " + name);
      };
    }

    private static String tagOf(byte[] bytes) {
      try {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        return '"' + HexFormat.of().formatHex(Arrays.copyOf(hash, 12)) + '"';
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException("every Java has SHA-256", impossible);
      }
    }
  }
}
