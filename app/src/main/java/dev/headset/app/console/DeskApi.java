package dev.headset.app.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Person;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** The desk's half of the HTTP interface: threads, and the teams' channels that they stand in. */
final class DeskApi {

  private final ConsoleParts parts;
  private final LinesApi lines;
  private final FilesApi files;

  DeskApi(ConsoleParts parts, LinesApi lines, FilesApi files) {
    this.parts = parts;
    this.lines = lines;
    this.files = files;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/api/console/desk/teams", this::teams);
    routes.get("/api/console/desk/threads", this::threads);
    addPlace(routes, "/api/console/desk/threads/{id}", this::thread);
    addPlace(routes, "/api/console/desk/channels/{id}", this::channel);
  }

  private void addPlace(RoutesConfig routes, String base, Function<Context, Address> place) {
    routes.get(base + "/messages", context -> lines.answer(context, place.apply(context)));
    routes.post(base + "/messages", at(place, this::say));
    routes.post(base + "/presses", at(place, this::press));
    routes.post(base + "/files", at(place, this::send));
  }

  private static Handler at(Function<Context, Address> place, PlaceHandler handler) {
    return context -> handler.handle(context, place.apply(context));
  }

  private void teams(Context context) {
    ArrayNode all = JsonColumns.JSON.createArrayNode();
    for (DeskThreads.TeamInfo team : parts.desk().teams()) {
      all.addObject()
          .put("id", team.id())
          .put("name", team.name())
          .put("channel", isHere(team) ? team.channel().chat() : null);
    }
    ConsoleServer.json(context, all);
  }

  private void threads(Context context) {
    ArrayNode all = JsonColumns.JSON.createArrayNode();
    for (CaseThread thread : parts.database().read(PlaceTable::threads)) {
      // The desk may hear a moment later than we that its thread is open.
      parts.desk().info(thread.place()).ifPresent(info -> all.add(LineJson.of(thread, info)));
    }
    ConsoleServer.json(context, all);
  }

  private void say(Context context, Address place) throws IOException, InboxUnavailableException {
    RequestBody body = RequestBody.of(context);
    Person staff = Wording.staff(body.required("staff"));
    Content content = Content.text(Wording.text(body.required("text")));
    parts.intake().said(place, staff, content, body.key());
    ConsoleServer.taken(context);
  }

  private void press(Context context, Address place) throws IOException, InboxUnavailableException {
    RequestBody body = RequestBody.of(context);
    Person staff = Wording.staff(body.required("staff"));
    String button = Wording.button(body.required("button"));
    parts.intake().pressed(place, staff, button, body.key());
    ConsoleServer.taken(context);
  }

  private void send(Context context, Address place) throws IOException, InboxUnavailableException {
    Person staff =
        Wording.staff(
            FilesApi.parameter(context, "staff")
                .orElseThrow(() -> ApiException.bad("staff= is missing")));
    Optional<String> key = RequestBody.checkedKey(FilesApi.parameter(context, "key"));
    parts.intake().said(place, staff, files.take(context), key);
    ConsoleServer.taken(context);
  }

  private Address thread(Context context) {
    String id = context.pathParam("id");
    return parts
        .database()
        .read(handle -> PlaceTable.thread(handle, id))
        .orElseThrow(() -> ApiException.notFound("there is no such thread"))
        .place();
  }

  private Address channel(Context context) {
    String id = context.pathParam("id");
    return parts.desk().teams().stream()
        .filter(DeskApi::isHere)
        .map(DeskThreads.TeamInfo::channel)
        .filter(channel -> channel.chat().equals(id))
        .findFirst()
        .or(() -> usedBefore(id))
        .orElseThrow(() -> ApiException.notFound("there is no such channel"));
  }

  private Optional<Address> usedBefore(String id) {
    boolean fits =
        !id.isEmpty() && id.indexOf(':') < 0 && !id.startsWith(ConsoleChannel.CUSTOMER_PREFIX);
    return fits
        ? Optional.of(Address.of(ConsoleChannel.PLATFORM, id))
            .filter(at -> parts.database().read(h -> LineTable.lastNumber(h, at)) > 0)
        : Optional.empty();
  }

  private static boolean isHere(DeskThreads.TeamInfo team) {
    return team.channel().platform().equals(ConsoleChannel.PLATFORM);
  }

  @FunctionalInterface
  private interface PlaceHandler {
    void handle(Context context, Address place) throws IOException, InboxUnavailableException;
  }
}
