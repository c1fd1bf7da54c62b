package dev.headset.app.operator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.app.page.Asset;
import dev.headset.config.HttpSettings;
import dev.headset.desk.TeamId;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The operator's page and what it asks for, under {@code /operator}. Everything is read alone. */
public final class OperatorPage implements Consumer<RoutesConfig> {

  static final String PATH = "/operator";
  static final String API = PATH + "/api/";

  private static final String SHARED = "/console/page/";
  private static final String OWN = "/operator/page/";
  private static final List<String> SHARED_NAMES =
      List.of("base.css", "chat.css", "desk.css", "dom.js", "icon.svg", "theme.js");
  private static final List<String> OWN_NAMES =
      List.of(
          "api.js",
          "chart.css",
          "chart.js",
          "main.js",
          "missed.js",
          "operator.css",
          "queue.js",
          "system.js",
          "transcript.js",
          "trends.js",
          "words.js");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final Set<Integer> DAYS = Set.of(7, 30, 90);

  private final Access access;
  private final Overview overview;
  private final CaseView cases;
  private final TrendsView trends;
  private final MissedView missed;

  private OperatorPage(Access access, OperatorParts parts) {
    this.access = access;
    this.overview = new Overview(parts);
    this.cases = new CaseView(parts);
    this.trends = new TrendsView(parts);
    this.missed = new MissedView(parts);
  }

  /** For the people whom {@code http.people} names. */
  public static OperatorPage forPeople(Supplier<HttpSettings> settings, OperatorParts parts) {
    return new OperatorPage(new PasswordAccess(settings, parts.clock()), parts);
  }

  /** For whoever holds a token, on a server that lets in requests from its own pages alone. */
  public static OperatorPage forHolderOf(String token, OperatorParts parts) {
    return new OperatorPage(new TokenAccess(token), parts);
  }

  @Override
  public void accept(RoutesConfig routes) {
    access.addTo(routes);
    add(routes, "me", this::me);
    add(routes, "overview", (context, viewer) -> overview.of(viewer));
    add(routes, "cases/{number}", this::oneCase);
    add(routes, "trends", this::trends);
    add(routes, "missed", (context, viewer) -> missed.of(viewer));
    routes.get(PATH, Asset.read(OWN + "index.html").handler(POLICY));
    OWN_NAMES.forEach(name -> routes.get(OWN + name, Asset.read(OWN + name).handler(POLICY)));
    SHARED_NAMES.forEach(name -> routes.get(OWN + name, Asset.read(SHARED + name).handler(POLICY)));
  }

  private void add(RoutesConfig routes, String path, BiFunction<Context, Viewer, JsonNode> answer) {
    routes.get(
        API + path,
        Answers.guarded(context -> Answers.give(context, answer.apply(context, viewer(context)))));
  }

  private JsonNode me(Context context, Viewer viewer) {
    ObjectNode me = Answers.object().put("name", viewer.name());
    me.put("every_team", viewer.everyTeam()).put("logout", access.byPassword());
    ArrayNode teams = me.putArray("teams");
    viewer.teams().stream().map(TeamId::value).sorted().forEach(teams::add);
    return me;
  }

  private JsonNode oneCase(Context context, Viewer viewer) {
    return cases
        .of(context.pathParam("number"), viewer)
        .orElseThrow(() -> new Refusal(404, "there is no such case"));
  }

  private JsonNode trends(Context context, Viewer viewer) {
    String days = Optional.ofNullable(context.queryParam("days")).orElse("30");
    int asked =
        DAYS.stream()
            .filter(each -> days.equals(String.valueOf(each)))
            .findFirst()
            .orElseThrow(() -> new Refusal(400, "days is 7, 30 or 90"));
    Optional<TeamId> team =
        Optional.ofNullable(context.queryParam("team"))
            .filter(id -> !id.isEmpty())
            .map(TeamId::new);
    return trends.of(asked, team);
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
}
