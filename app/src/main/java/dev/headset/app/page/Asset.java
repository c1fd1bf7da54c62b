package dev.headset.app.page;

import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A page, or something that a page loads: a resource of the program, read once. */
public final class Asset {

  private static final int TAG_BYTES = 12;

  private final byte[] bytes;
  private final String type;
  private final String tag;

  private Asset(byte[] bytes, String type) {
    this.bytes = bytes;
    this.type = type;
    this.tag = tagOf(bytes);
  }

  /**
   * Reads a resource.
   *
   * @param resource its path, such as {@code /console/page/base.css}
   */
  public static Asset read(String resource) {
    try (InputStream in = Asset.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + resource);
      }
      return new Asset(in.readAllBytes(), typeOf(resource));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Gives it to whoever asks; those who have it already are told that it is the same.
   *
   * @param policy what the browser lets a page do that was loaded so
   */
  public Handler handler(String policy) {
    return context -> {
      context.header("Content-Security-Policy", policy);
      context.header("X-Content-Type-Options", "nosniff");
      context.header("Referrer-Policy", "no-referrer");
      context.header("Cross-Origin-Resource-Policy", "same-origin");
      context.header("Cross-Origin-Opener-Policy", "same-origin");
      context.header("Cache-Control", "no-cache");
      context.header("ETag", tag);
      if (tag.equals(context.header("If-None-Match"))) {
        context.status(304);
        return;
      }
      context.contentType(type);
      context.result(bytes);
    };
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
      return '"' + HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES)) + '"';
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
