package dev.headset.app.operator;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** From where somebody asks, as far as tries are counted by it. */
final class Callers {

  private static final int MAX_CHARS = 64;
  private static final int NETWORK_GROUPS = 4;

  private Callers() {}

  /**
   * The address that asks; of the newer kind its network, of which everybody has a whole one.
   *
   * @param behindProxy the last address that the proxy in front names is believed
   */
  static String of(Context context, boolean behindProxy) {
    Optional<String> forwarded =
        Optional.ofNullable(context.header("X-Forwarded-For"))
            .filter(header -> behindProxy)
            .map(header -> header.substring(header.lastIndexOf(',') + 1).strip())
            .filter(address -> !address.isEmpty() && address.length() <= MAX_CHARS);
    return network(forwarded.orElseGet(() -> context.req().getRemoteAddr()));
  }

  private static String network(String address) {
    List<String> groups = List.of(address.split(":", -1));
    return groups.size() > NETWORK_GROUPS
        ? String.join(":", groups.subList(0, NETWORK_GROUPS))
        : address;
  }

  /** A name that can't forge lines of a log. */
  static String plain(String name) {
    return name.codePoints()
        .map(c -> Character.isISOControl(c) ? '?' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
