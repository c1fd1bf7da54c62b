package dev.headset.discord;

import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Notebook;
import dev.headset.platform.Notebook.LastHeard;
import dev.headset.platform.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What the adapter remembers over restarts. Nothing can be noted before it serves. */
final class Notes {

  private final AtomicReference<Notebook> notebook = new AtomicReference<>();

  void open(Notebook opened) {
    notebook.set(opened);
  }

  Optional<String> note(String name) throws InboxUnavailableException {
    Optional<Notebook> book = notebook();
    return book.isPresent() ? book.get().note(DiscordChannel.PLATFORM, name) : Optional.empty();
  }

  Map<String, String> notes(String prefix) throws InboxUnavailableException {
    Optional<Notebook> book = notebook();
    return book.isPresent() ? book.get().notes(DiscordChannel.PLATFORM, prefix) : Map.of();
  }

  List<LastHeard> lastHeard() throws InboxUnavailableException {
    Optional<Notebook> book = notebook();
    return book.isPresent() ? book.get().lastHeard(DiscordChannel.PLATFORM) : List.of();
  }

  void keep(String name, String text, Optional<PersonId> about) throws InboxUnavailableException {
    open().keep(DiscordChannel.PLATFORM, name, text, about);
  }

  void drop(String name) throws InboxUnavailableException {
    open().drop(DiscordChannel.PLATFORM, name);
  }

  private Optional<Notebook> notebook() {
    return Optional.ofNullable(notebook.get());
  }

  private Notebook open() throws InboxUnavailableException {
    return notebook()
        .orElseThrow(() -> new InboxUnavailableException("Discord is not being served yet"));
  }
}
