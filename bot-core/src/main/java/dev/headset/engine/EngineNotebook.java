package dev.headset.engine;

import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Notebook;
import dev.headset.platform.PersonId;
import dev.headset.store.StoreException;
import dev.headset.store.Tables;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Notes in the engine's store, written by its one writer. */
final class EngineNotebook implements Notebook {

  /**
   * Who was silent for longer begins anew; what they said while we were away is theirs to repeat.
   */
  private static final Duration KNOWN_FOR = Duration.ofDays(30);

  /** Has something written, and waits until it is durable. */
  interface Writing {
    void write(Consumer<Tables> work) throws InboxUnavailableException;
  }

  private final Room room;
  private final Writing writing;

  EngineNotebook(Room room, Writing writing) {
    this.room = room;
    this.writing = writing;
  }

  @Override
  public Optional<String> note(String platform, String name) throws InboxUnavailableException {
    return read(tables -> tables.notes().find(platform, name));
  }

  @Override
  public Map<String, String> notes(String platform, String prefix)
      throws InboxUnavailableException {
    return read(tables -> tables.notes().startingWith(platform, prefix));
  }

  @Override
  public void keep(String platform, String name, String text, Optional<PersonId> about)
      throws InboxUnavailableException {
    writing.write(tables -> tables.notes().save(platform, name, text, about));
  }

  @Override
  public void drop(String platform, String name) throws InboxUnavailableException {
    writing.write(tables -> tables.notes().remove(platform, name));
  }

  @Override
  public List<LastHeard> lastHeard(String platform) throws InboxUnavailableException {
    return read(tables -> tables.places().activeSince(platform, room.now().minus(KNOWN_FOR)));
  }

  private <T> T read(Function<Tables, T> work) throws InboxUnavailableException {
    try {
      return room.parts().store().read(work);
    } catch (StoreException e) {
      throw new InboxUnavailableException("the notes can't be read", e);
    }
  }
}
