package dev.headset.store;

import dev.headset.platform.PersonId;
import java.util.Map;
import java.util.Optional;

/** What adapters have to remember. */
public interface Notes {

  Optional<String> find(String platform, String name);

  /** Every note whose name begins so, by its whole name. */
  Map<String, String> startingWith(String platform, String prefix);

  /**
   * Adds a note, or puts it in place of the one of its name.
   *
   * @param about whom it tells of
   */
  void save(String platform, String name, String content, Optional<PersonId> about);

  /** Removes a note; nothing where there is none. */
  void remove(String platform, String name);
}
