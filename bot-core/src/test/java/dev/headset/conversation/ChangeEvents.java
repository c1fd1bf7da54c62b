package dev.headset.conversation;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.Person;
import dev.headset.platform.PlaceChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people do to messages that were sent already, and what befalls places: each kind of it. */
final class ChangeEvents {

  private static final MessageId MESSAGE = new MessageId("8");

  private ChangeEvents() {}

  static List<Event> of(
      ThreadKey thread, Address chat, Address inThread, Person customer, Person associate) {
    List<Event> events = new ArrayList<>();
    for (TranscriptLine.From from : TranscriptLine.From.values()) {
      for (Optional<CaseNumber> number :
          List.of(Optional.of(thread.number()), Optional.<CaseNumber>empty())) {
        Event.Before before = new Event.Before(from, "as it was", number);
        Event.Gone gone = new Event.Gone(MESSAGE, before);
        events.add(new Event.CustomerDeleted(chat, List.of(gone)));
        events.add(new Event.StaffDeleted(thread, inThread, List.of(gone, gone)));
        for (String now : List.of("as it was", "as it is", "", "/close", "/claim")) {
          Content content = Content.text(now);
          events.add(
              new Event.CustomerEdited(chat, customer, MESSAGE, content, Optional.of(before)));
          events.add(
              new Event.StaffEdited(
                  thread, inThread, associate, MESSAGE, content, Optional.of(before)));
        }
      }
    }
    Content content = Content.text("never seen before");
    events.add(new Event.CustomerEdited(chat, customer, MESSAGE, content, Optional.empty()));
    events.add(
        new Event.StaffEdited(thread, inThread, associate, MESSAGE, content, Optional.empty()));
    for (boolean on : List.of(true, false)) {
      events.add(new Event.CustomerReacted(chat, customer, MESSAGE, "👍", on));
      events.add(new Event.StaffReacted(thread, inThread, associate, MESSAGE, ":blob:", on));
      events.add(new Event.CustomerReachable(chat, customer, on));
    }
    for (PlaceChange change : PlaceChange.values()) {
      events.add(new Event.ThreadChanged(thread, change, Optional.of(associate)));
    }
    events.add(new Event.ThreadOpened(thread, inThread, Optional.of("https://chat.example/1")));
    events.add(new Event.ThreadOpened(thread, inThread, Optional.empty()));
    events.add(new Event.CopyStays(new MessageRef(inThread, MESSAGE), "too old"));
    return events;
  }
}
