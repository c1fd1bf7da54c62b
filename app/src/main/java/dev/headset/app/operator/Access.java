package dev.headset.app.operator;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;

/** Tells who a request comes from. Safe for use by several threads. */
interface Access {

  /**
   * Who asks; empty where that is not known.
   *
   * @throws Refusal where the request is not one of the page's own
   */
  Optional<Viewer> viewer(Context context);

  /** Whether one comes in by a name and a password, and may leave again. */
  boolean byPassword();

  /** Adds what it takes to come in. */
  void addTo(RoutesConfig routes);
}
