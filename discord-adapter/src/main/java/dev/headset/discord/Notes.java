package dev.headset.discord;

import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Notebook;
import dev.headset.platform.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What the adapter remembers over restarts. Nothing can be noted before it serves. */
final class Notes {

  private final AtomicReference<Notebook> notebook = new AtomicReference<>();

  void open(Notebook opened) {
    notebook.set(opened);
  }

  Optional<String> note(String name) {
    return notebook().flatMap(book -> book.note(DiscordChannel.PLATFORM, name));
  }

  Map<String, String> notes(String prefix) {
    return notebook().map(book -> book.notes(DiscordChannel.PLATFORM, prefix)).orElse(Map.of());
  }

  void keep(String name, String text, Optional<PersonId> about) throws InboxUnavailableException {
    open().keep(DiscordChannel.PLATFORM, name, text, about);
  }

  void drop(String name) throws InboxUnavailableException {
    open().drop(DiscordChannel.PLATFORM, name);
  }

  Optional<Notebook> notebook() {
    return Optional.ofNullable(notebook.get());
  }

  private Notebook open() throws InboxUnavailableException {
    return notebook()
        .orElseThrow(() -> new InboxUnavailableException("Discord is not being served yet"));
  }
}
