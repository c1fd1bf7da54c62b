package dev.headset.telegram;

import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Notebook;
import dev.headset.platform.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Outlives the adapter of a test, as the store does. */
final class MemoryNotebook implements Notebook {

  private final TreeMap<String, String> notes = new TreeMap<>();
  private boolean refusing;
  private boolean away;
  private int refused;

  @Override
  public synchronized Optional<String> note(String platform, String name)
      throws InboxUnavailableException {
    read();
    return kept(name);
  }

  @Override
  public synchronized Map<String, String> notes(String platform, String prefix)
      throws InboxUnavailableException {
    read();
    return Map.copyOf(notes.subMap(prefix, prefix + Character.MAX_VALUE));
  }

  @Override
  public synchronized void keep(String platform, String name, String text, Optional<PersonId> about)
      throws InboxUnavailableException {
    write();
    notes.put(name, text);
  }

  @Override
  public synchronized void drop(String platform, String name) {
    notes.remove(name);
  }

  @Override
  public List<LastHeard> lastHeard(String platform) {
    return List.of();
  }

  /** As an earlier run left it. */
  synchronized void keep(String name, String text) {
    notes.put(name, text);
  }

  /** Takes no more notes, and still tells those that it has. */
  synchronized void refuses(boolean now) {
    refusing = now;
  }

  /** Takes no notes and tells none. */
  synchronized void isAway(boolean now) {
    away = now;
  }

  /** What a note says, whatever it refuses. */
  synchronized Optional<String> kept(String name) {
    return Optional.ofNullable(notes.get(name));
  }

  /** How often it has refused. */
  synchronized int refused() {
    return refused;
  }

  private void write() throws InboxUnavailableException {
    refuse(refusing || away);
  }

  private void read() throws InboxUnavailableException {
    refuse(away);
  }

  private void refuse(boolean now) throws InboxUnavailableException {
    if (now) {
      refused++;
      throw new InboxUnavailableException("the store is out of reach");
    }
  }
}
