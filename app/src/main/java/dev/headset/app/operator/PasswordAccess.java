package dev.headset.app.operator;

import dev.headset.config.HttpSettings;
import dev.headset.config.PagePerson;
import dev.headset.config.PasswordHash;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets in the people whom {@code http.people} names, by their password and then by a cookie that no
 * script reads and no other site sends. Who is taken from the config, or gets another password, is
 * out at once.
 */
final class PasswordAccess implements Access {

  private static final Logger LOG = LoggerFactory.getLogger(PasswordAccess.class);
  private static final String COOKIE = "headset-operator";
  private static final int CHECKS_AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Supplier<HttpSettings> settings;
  private final Sessions sessions;
  private final LoginThrottle throttle;
  private final Semaphore checks = new Semaphore(CHECKS_AT_ONCE);

  /**
   * Starts.
   *
   * @param settings what the config says now
   */
  PasswordAccess(Supplier<HttpSettings> settings, Clock clock) {
    this.settings = settings;
    this.sessions = new Sessions(clock);
    this.throttle = new LoginThrottle(clock);
  }

  @Override
  public boolean byPassword() {
    return true;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post(OperatorPage.API + "login", Answers.guarded(this::login));
    routes.post(OperatorPage.API + "logout", Answers.guarded(this::logout));
  }

  @Override
  public Optional<Viewer> viewer(Context context) {
    names().checkHost(context);
    return Optional.ofNullable(context.cookie(cookieName(context)))
        .flatMap(sessions::person)
        .flatMap(this::asOfNow)
        .map(person -> new Viewer(person.name(), person.everyTeam(), person.teams()));
  }

  private Optional<PagePerson> asOfNow(PagePerson then) {
    return named(then.name()).filter(now -> now.password().equals(then.password()));
  }

  private Optional<PagePerson> named(String name) {
    return settings.get().people().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private void login(Context context) throws Exception {
    names().checkHost(context);
    names().checkOrigin(context);
    Credentials given = Credentials.of(context);
    String address = Callers.of(context, names().behindProxy());
    Duration wait = throttle.take(address, given.name());
    if (!wait.isZero()) {
      context.header("Retry-After", String.valueOf(wait.toSeconds() + 1));
      throw new Refusal(
          429,
          "that was tried too often; the next try is in "
              + (wait.toMinutes() + 1)
              + (wait.toMinutes() == 0 ? " minute" : " minutes"));
    }
    PagePerson person = check(given);
    throttle.succeeded(address, given.name());
    LOG.info("{} has opened the operator's page", Callers.plain(person.name()));
    setCookie(context, sessions.open(person), Sessions.LIFE);
    context.status(204);
  }

  private PagePerson check(Credentials given) throws InterruptedException {
    if (!checks.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new Refusal(503, "too many people come in at once; try again in a moment");
    }
    try {
      Optional<PagePerson> person = named(given.name());
      Optional<PasswordHash> hash =
          person
              .or(this::anybody)
              .map(PagePerson::password)
              .map(each -> person.isPresent() ? each : each.decoy());
      boolean right = hash.filter(each -> each.matches(given.password())).isPresent();
      return person
          .filter(each -> right)
          .orElseThrow(() -> new Refusal(401, "the name or the password is wrong"));
    } finally {
      checks.release();
    }
  }

  /** Whose password takes as long to check as that of a name which nobody has. */
  private Optional<PagePerson> anybody() {
    return settings.get().people().stream().findFirst();
  }

  private void logout(Context context) {
    names().checkHost(context);
    names().checkOrigin(context);
    Optional.ofNullable(context.cookie(cookieName(context))).ifPresent(sessions::close);
    setCookie(context, "", Duration.ZERO);
    context.status(204);
  }

  private void setCookie(Context context, String value, Duration life) {
    Cookie cookie = new Cookie(cookieName(context), value);
    cookie.setPath("/");
    cookie.setMaxAge((int) life.toSeconds());
    cookie.setSecure(names().encrypted());
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
  }

  /** Browsers keep no two ports of a machine apart, and take {@code __Host-} for what it says. */
  private String cookieName(Context context) {
    return names().encrypted() ? "__Host-" + COOKIE : COOKIE + "-" + context.req().getLocalPort();
  }

  private OwnNames names() {
    return new OwnNames(settings.get());
  }
}
