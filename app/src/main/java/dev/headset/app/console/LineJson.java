package dev.headset.app.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.platform.Address;
import dev.headset.platform.Mark;
import java.util.List;

/** Lines, customers and threads as the HTTP interface shows them. */
final class LineJson {

  private LineJson() {}

  static ArrayNode of(List<Line> lines) {
    ArrayNode all = JsonColumns.JSON.createArrayNode();
    lines.forEach(line -> all.add(of(line)));
    return all;
  }

  static ObjectNode of(Line line) {
    ObjectNode node =
        JsonColumns.JSON
            .createObjectNode()
            .put("n", line.n())
            .put("from", from(line))
            .put("name", line.words().name())
            .put("text", line.words().text());
    node.set("buttons", JsonColumns.buttons(line.words().buttons()));
    node.put("at", line.at().toString());
    node.set("files", JsonColumns.files(line.words().files()));
    ArrayNode marks = node.putArray("marks");
    line.mark().ifPresent(mark -> marks.add(sign(mark)));
    node.put("edited", line.edited());
    node.put("rev", line.rev());
    line.origin().pressed().ifPresent(button -> node.put("pressed", button));
    line.origin().key().ifPresent(key -> node.put("key", key));
    return node;
  }

  static ObjectNode of(Customer customer) {
    ObjectNode node =
        JsonColumns.JSON.createObjectNode().put("id", customer.id()).put("name", customer.name());
    node.put("language", customer.language().orElse(null));
    return node.put("since", customer.since().toString());
  }

  static ObjectNode of(CaseThread thread, DeskThreads.ThreadInfo info) {
    ObjectNode node =
        JsonColumns.JSON
            .createObjectNode()
            .put("id", thread.id())
            .put("case", info.number())
            .put("team", info.team())
            .put("status", info.status())
            .put("title", thread.title())
            .put("since", thread.since().toString());
    info.associate().ifPresent(name -> node.put("associate", name));
    return node;
  }

  /** A place as the page's address for it: what kind, and the id in the paths of that kind. */
  static ObjectNode place(Address place) {
    ObjectNode node = JsonColumns.JSON.createObjectNode();
    if (place.thread().isPresent()) {
      return node.put("kind", "thread").put("id", place.thread().get());
    }
    String kind = ConsoleChannel.isCustomers(place) ? "customer" : "channel";
    return node.put("kind", kind).put("id", place.chat());
  }

  private static String from(Line line) {
    boolean chat = ConsoleChannel.isCustomers(line.place());
    return switch (line.words().voice()) {
      case BOT -> "bot";
      case CUSTOMER -> "customer";
      case ASSOCIATE -> chat ? "associate" : "staff";
    };
  }

  private static String sign(Mark mark) {
    return switch (mark) {
      case TAKEN -> "✅";
      case FAILED -> "❌";
      case NOTE -> "📝";
    };
  }
}
