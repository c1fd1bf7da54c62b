package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.platform.Content;
import dev.headset.text.LocalText;
import dev.headset.text.TextKey;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prepared replies, sent by name. */
final class Snippets {

  private Snippets() {}

  static void snippet(Turn turn, Case of, Event.StaffSpoke event, String name) {
    LocalText snippet = turn.playbook().snippets().get(name);
    if (snippet == null) {
      String names =
          new TreeSet<>(turn.playbook().snippets().keySet())
              .stream().collect(Collectors.joining(", "));
      turn.tellThread(
          of.thread(),
          turn.deskSay(TextKey.DESK_SNIPPET_UNKNOWN, Map.of("name", name, "names", names)));
    } else if (!StaffDesk.speaksToCustomer(of, event.associate())) {
      Claims.tellHowToHaveIt(turn, of);
    } else {
      String text =
          turn.say(
              snippet,
              Map.of(
                  "customer", turn.conversation().name(),
                  "associate", StaffDesk.clean(event.associate()).name(),
                  "number", of.number().value()));
      StaffDesk.relay(turn, of, event, Content.text(text));
      turn.tellThread(of.thread(), "→ " + text);
    }
  }
}
