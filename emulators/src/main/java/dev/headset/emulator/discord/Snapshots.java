package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What a forwarded message shows of the original: its words and files, not its author. */
final class Snapshots {

  private static final List<String> SHOWN =
      List.of(
          "type",
          "content",
          "embeds",
          "attachments",
          "timestamp",
          "edited_timestamp",
          "flags",
          "mentions",
          "mention_roles",
          "components",
          "sticker_items");

  private Snapshots() {}

  static ArrayNode of(World world, MessageState original) {
    ObjectNode whole = world.views.messages.of(original, Optional.empty());
    ArrayNode snapshots = Json.array();
    ObjectNode message = snapshots.addObject().putObject("message");
    SHOWN.stream().filter(whole::has).forEach(field -> message.set(field, whole.get(field)));
    return snapshots;
  }
}
