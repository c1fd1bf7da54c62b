package dev.headset.emulator.discord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which request goes where. Templates are those of Discord's published specification. */
final class Routes {

  /** Answers a request; called with the world's lock held. */
  @FunctionalInterface
  interface Handler {
    RestAnswer handle(RestRequest request);
  }

  /** A way in; {@code open} ones need no bot token, theirs is in the path. */
  record Route(String method, String template, boolean open, List<String> steps, Handler handler) {

    private Optional<Map<String, String>> match(List<String> path) {
      if (path.size() != steps.size()) {
        return Optional.empty();
      }
      Map<String, String> variables = new HashMap<>();
      for (int i = 0; i < path.size(); i++) {
        String step = steps.get(i);
        if (step.startsWith("{")) {
          variables.put(step.substring(1, step.length() - 1), path.get(i));
        } else if (!step.equals(path.get(i))) {
          return Optional.empty();
        }
      }
      return Optional.of(variables);
    }
  }

  /** A route with what the path put into its variables. */
  record Found(Route route, Map<String, String> variables) {}

  private final List<Route> routes = new ArrayList<>();

  Routes(World world) {
    new UserRoutes(world).addTo(this);
    new ChannelRoutes(world).addTo(this);
    new MessageRoutes(world).addTo(this);
    new ReactionRoutes(world).addTo(this);
    new ThreadRoutes(world).addTo(this);
    new ThreadMemberRoutes(world).addTo(this);
    new GuildRoutes(world).addTo(this);
    new CommandRoutes(world).addTo(this);
    new Callbacks(world).addTo(this);
  }

  void add(String method, String template, Handler handler) {
    routes.add(new Route(method, template, false, steps(template), handler));
  }

  void open(String method, String template, Handler handler) {
    routes.add(new Route(method, template, true, steps(template), handler));
  }

  /** The first that fits, in the order of adding: fixed steps were added before variable ones. */
  Optional<Found> find(String method, List<String> path) {
    for (Route route : routes) {
      if (route.method.equals(method)) {
        Optional<Map<String, String>> variables = route.match(path);
        if (variables.isPresent()) {
          return Optional.of(new Found(route, variables.get()));
        }
      }
    }
    return Optional.empty();
  }

  boolean knows(List<String> path) {
    return routes.stream().anyMatch(route -> route.match(path).isPresent());
  }

  static List<String> steps(String path) {
    return List.of(path.substring(1).split("/", -1));
  }
}
