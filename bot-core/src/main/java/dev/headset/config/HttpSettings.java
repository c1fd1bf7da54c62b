package dev.headset.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where health, metrics and the operator's page are served, and to whom.
 *
 * @param bind a host name or an IP address of this machine
 * @param port 0 to 65535; 0 takes any free one
 * @param console whether the operator's page is served; {@code people} is not empty where it is
 * @param publicUrl how browsers reach the page where a proxy stands in front: http or https, a
 *     host, no path
 * @param people who may open the page; each name once
 */
public record HttpSettings(
    String bind, int port, boolean console, Optional<URI> publicUrl, List<PagePerson> people) {

  /** Copies the list. */
  public HttpSettings {
    people = List.copyOf(people);
  }

  /** Health and metrics alone. */
  public HttpSettings(String bind, int port) {
    this(bind, port, false, Optional.empty(), List.of());
  }
}
