package dev.headset.app.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.InboxUnavailableException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The customers' half of the HTTP interface. */
final class CustomerApi {

  private static final String ID_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int ID_CHARS = 8;

  private final ConsoleParts parts;
  private final LinesApi lines;
  private final FilesApi files;

  CustomerApi(ConsoleParts parts, LinesApi lines, FilesApi files) {
    this.parts = parts;
    this.lines = lines;
    this.files = files;
  }

  void addTo(RoutesConfig routes) {
    String base = "/api/console/customers";
    routes.get(base, this::list);
    routes.post(base, this::come);
    routes.get(base + "/{id}/messages", context -> lines.answer(context, chat(known(context))));
    routes.post(base + "/{id}/messages", this::say);
    routes.post(base + "/{id}/presses", this::press);
    routes.post(base + "/{id}/files", this::send);
  }

  private void list(Context context) {
    ArrayNode all = JsonColumns.JSON.createArrayNode();
    parts.database().read(PlaceTable::customers).forEach(each -> all.add(LineJson.of(each)));
    ConsoleServer.json(context, all);
  }

  private void come(Context context) throws IOException {
    RequestBody body = RequestBody.of(context);
    Customer customer =
        new Customer(
            freshId(parts.random()),
            Wording.name(body.required("name")),
            body.optional("language").map(Wording::language),
            parts.clock().instant());
    parts
        .database()
        .write(
            handle -> {
              PlaceTable.add(handle, customer);
              return customer;
            },
            came -> parts.feed().publish(new FeedEvent.Came(came)));
    context.status(201);
    ConsoleServer.json(context, LineJson.of(customer));
  }

  private void say(Context context) throws IOException, InboxUnavailableException {
    Customer customer = known(context);
    RequestBody body = RequestBody.of(context);
    Content content = Content.text(Wording.text(body.required("text")));
    parts.intake().said(chat(customer), Wording.customer(customer), content, body.key());
    ConsoleServer.taken(context);
  }

  private void press(Context context) throws IOException, InboxUnavailableException {
    Customer customer = known(context);
    RequestBody body = RequestBody.of(context);
    String button = Wording.button(body.required("button"));
    parts.intake().pressed(chat(customer), Wording.customer(customer), button, body.key());
    ConsoleServer.taken(context);
  }

  private void send(Context context) throws IOException, InboxUnavailableException {
    Customer customer = known(context);
    Optional<String> key = RequestBody.checkedKey(FilesApi.parameter(context, "key"));
    Content content = files.take(context);
    parts.intake().said(chat(customer), Wording.customer(customer), content, key);
    ConsoleServer.taken(context);
  }

  private Customer known(Context context) {
    String id = context.pathParam("id");
    return parts
        .database()
        .read(handle -> PlaceTable.customer(handle, id))
        .orElseThrow(() -> ApiException.notFound("there is no such customer"));
  }

  private static Address chat(Customer customer) {
    return Address.of(ConsoleChannel.PLATFORM, customer.id());
  }

  private static String freshId(RandomGenerator random) {
    StringBuilder id = new StringBuilder(ConsoleChannel.CUSTOMER_PREFIX);
    for (int i = 0; i < ID_CHARS; i++) {
      id.append(ID_ALPHABET.charAt(random.nextInt(ID_ALPHABET.length())));
    }
    return id.toString();
  }
}
