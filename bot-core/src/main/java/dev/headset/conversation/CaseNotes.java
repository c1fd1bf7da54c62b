package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.platform.Content;
import dev.headset.text.TextKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is written on a case without being a plain message: notes, tags, replies by command. */
final class CaseNotes {

  private CaseNotes() {}

  /** For platforms that keep plain words from the bot; shown, since nobody else saw it typed. */
  static void reply(Turn turn, Case of, Event.StaffSpoke event, String text) {
    if (text.isEmpty()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_REPLY_EMPTY));
      return;
    }
    if (StaffDesk.speak(turn, of, event, new Content(text, event.content().attachments()))) {
      turn.tellThread(of.thread(), "→ " + text);
    }
  }

  static void note(Turn turn, Case of, Event.StaffSpoke event, String text) {
    if (text.isEmpty()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_NOTE_EMPTY));
    } else {
      StaffDesk.note(turn, of, event, text);
    }
  }

  static void tag(Turn turn, Case of, String name) {
    if (name.isEmpty()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_TAG_EMPTY));
      return;
    }
    List<String> tags = new ArrayList<>(of.tags());
    if (!tags.contains(name)) {
      tags.add(name);
    }
    turn.keep(of.withTags(tags));
    turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_TAGGED, Map.of("tag", name)));
  }
}
