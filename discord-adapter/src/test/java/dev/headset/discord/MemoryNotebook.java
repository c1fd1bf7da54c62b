package dev.headset.discord;

import dev.headset.platform.Address;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.MessageId;
import dev.headset.platform.Notebook;
import dev.headset.platform.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Remembers over the restarts within one test. */
final class MemoryNotebook implements Notebook {

  private final Map<String, String> notes = new ConcurrentHashMap<>();
  private final Map<String, PersonId> about = new ConcurrentHashMap<>();
  private final List<LastHeard> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger away = new AtomicInteger();
  private final AtomicInteger awayForPlaces = new AtomicInteger();

  /** Its notes can't be read the next so many times. */
  void isAwayFor(int reads) {
    away.set(reads);
  }

  /** What was heard last can't be read the next so many times. */
  void isAwayForPlaces(int reads) {
    awayForPlaces.set(reads);
  }

  /** How many of these times are left, of both. */
  int awayFor() {
    return Math.max(0, away.get()) + Math.max(0, awayForPlaces.get());
  }

  private static void read(AtomicInteger away) throws InboxUnavailableException {
    if (away.getAndDecrement() > 0) {
      throw new InboxUnavailableException("the store is away");
    }
  }

  @Override
  public Optional<String> note(String platform, String name) throws InboxUnavailableException {
    read(away);
    return Optional.ofNullable(notes.get(name));
  }

  @Override
  public Map<String, String> notes(String platform, String prefix)
      throws InboxUnavailableException {
    read(away);
    return notes.entrySet().stream()
        .filter(note -> note.getKey().startsWith(prefix))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void keep(String platform, String name, String text, Optional<PersonId> whom) {
    notes.put(name, text);
    whom.ifPresent(person -> about.put(name, person));
  }

  @Override
  public void drop(String platform, String name) {
    notes.remove(name);
  }

  @Override
  public List<LastHeard> lastHeard(String platform) throws InboxUnavailableException {
    read(awayForPlaces);
    return heard;
  }

  void heard(Address place, String message) {
    heard.removeIf(last -> last.place().equals(place));
    heard.add(new LastHeard(place, new MessageId(message)));
  }

  Optional<PersonId> about(String name) {
    return Optional.ofNullable(about.get(name));
  }
}
