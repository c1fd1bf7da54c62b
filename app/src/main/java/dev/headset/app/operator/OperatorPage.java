package dev.headset.app.operator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.config.HttpSettings;
import dev.headset.desk.TeamId;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The operator's page and what it asks for, under {@code /operator}. Everything is read alone. */
public final class OperatorPage implements Consumer<RoutesConfig> {

  static final String PATH = "/operator";
  static final String API = PATH + "/api/";

  private static final Logger LOG = LoggerFactory.getLogger(OperatorPage.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Access access;

  private OperatorPage(Access access) {
    this.access = access;
  }

  /** For the people whom {@code http.people} names. */
  public static OperatorPage forPeople(Supplier<HttpSettings> settings, Clock clock) {
    return new OperatorPage(new PasswordAccess(settings, clock));
  }

  /** For whoever holds a token, on a server that lets in requests from its own pages alone. */
  public static OperatorPage forHolderOf(String token) {
    return new OperatorPage(new TokenAccess(token));
  }

  @Override
  public void accept(RoutesConfig routes) {
    access.addTo(routes);
    routes.get(API + "me", guarded(this::me));
  }

  private void me(Context context) {
    Viewer viewer = viewer(context);
    ObjectNode me = JSON.createObjectNode().put("name", viewer.name());
    me.put("every_team", viewer.everyTeam()).put("logout", access.byPassword());
    ArrayNode teams = me.putArray("teams");
    viewer.teams().stream().map(TeamId::value).sorted().forEach(teams::add);
    give(context, me);
  }

  private Viewer viewer(Context context) {
    return access
        .viewer(context)
        .orElseThrow(
            () ->
                new Refusal(
                    401,
                    access.byPassword()
                        ? "log in first"
                        : "X-Headset-Token is missing or wrong: it stands in the page's address as"
                            + " ?token="));
  }

  static void give(Context context, JsonNode body) {
    context.contentType("application/json; charset=utf-8").result(body.toString());
  }

  /** A handler whose answers no browser keeps, guesses about or shows within another page. */
  static Handler guarded(Handler inner) {
    return context -> {
      context.header("Cache-Control", "no-store");
      context.header("X-Content-Type-Options", "nosniff");
      context.header("Referrer-Policy", "no-referrer");
      context.header("Cross-Origin-Resource-Policy", "same-origin");
      context.header("Cross-Origin-Opener-Policy", "same-origin");
      context.header(
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
      try {
        inner.handle(context);
      } catch (Refusal refusal) {
        refuse(context, refusal.status(), String.valueOf(refusal.getMessage()));
      } catch (RuntimeException failure) {
        LOG.error("{} {} failed", context.method(), context.path(), failure);
        refuse(context, 500, "the page failed; the log says why");
      }
    };
  }

  private static void refuse(Context context, int status, String why) {
    context.status(status);
    give(context, JSON.createObjectNode().put("error", why));
  }
}
