package dev.headset.app.operator;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/** Lets in whoever holds the demo's token: they are the customers and the staff themselves. */
final class TokenAccess implements Access {

  private static final Viewer EVERYBODY = new Viewer("Demo", true, Set.of());

  private final byte[] token;

  TokenAccess(String token) {
    this.token = token.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Optional<Viewer> viewer(Context context) {
    String given = context.header("X-Headset-Token");
    boolean holds =
        given != null && MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
    return holds ? Optional.of(EVERYBODY) : Optional.empty();
  }

  @Override
  public boolean byPassword() {
    return false;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    // The token is in the page's address.
  }
}
