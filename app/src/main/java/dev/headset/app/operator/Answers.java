package dev.headset.app.operator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the page's requests are answered: in JSON that no browser keeps. */
final class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TAG_BYTES = 12;

  private Answers() {}

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** Answers with 304 where the page has this very answer already. */
  static void give(Context context, JsonNode body) {
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    String tag = tag(bytes);
    context.header("ETag", tag);
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    context.contentType("application/json; charset=utf-8").result(bytes);
  }

  /** A handler whose answers no browser keeps, guesses about or shows within another page. */
  static Handler guarded(Handler inner) {
    return context -> {
      headers(context, "default-src 'none'; frame-ancestors 'none'; sandbox");
      context.header("Cache-Control", "no-store");
      try {
        inner.handle(context);
      } catch (Refusal refusal) {
        refuse(context, refusal.status(), String.valueOf(refusal.getMessage()));
      } catch (RuntimeException failure) {
        LOG.error("{} {} failed", context.method(), context.path(), failure);
        refuse(context, 500, "Headset could not answer; its log says why");
      }
    };
  }

  static void headers(Context context, String policy) {
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Content-Security-Policy", policy);
  }

  private static void refuse(Context context, int status, String why) {
    context.status(status);
    context
        .contentType("application/json; charset=utf-8")
        .result(object().put("error", why).toString());
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES)) + '"';
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
