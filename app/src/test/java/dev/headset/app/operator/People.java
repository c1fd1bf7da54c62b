package dev.headset.app.operator;

import dev.headset.config.HttpSettings;
import dev.headset.config.PagePerson;
import dev.headset.config.PasswordHash;
import dev.headset.desk.TeamId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Those who may open the page in tests. */
final class People {

  static final String PASSWORD = "correct horse battery";
  static final TeamId SUPPORT = new TeamId("support");
  static final TeamId BILLING = new TeamId("billing");

  /** As weak as they may be, so that tests are quick. */
  private static final PasswordHash HASH = hash(PASSWORD);

  static final PagePerson ANNA = new PagePerson("Anna", HASH, false, Set.of(SUPPORT));
  static final PagePerson BOSS = new PagePerson("Zażółć", HASH, true, Set.of());
  static final PagePerson GUEST = new PagePerson("Guest", HASH, false, Set.of());

  private People() {}

  static PasswordHash hash(String password) {
    return PasswordHash.of(
        password, "0123456789abcdef".getBytes(StandardCharsets.US_ASCII), 100_000);
  }

  static HttpSettings may(PagePerson... people) {
    return new HttpSettings("127.0.0.1", 0, true, Optional.empty(), List.of(people));
  }

  static HttpSettings behindProxy(String url, PagePerson... people) {
    return new HttpSettings("127.0.0.1", 0, true, Optional.of(URI.create(url)), List.of(people));
  }
}
