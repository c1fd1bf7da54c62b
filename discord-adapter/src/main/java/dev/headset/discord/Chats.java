package dev.headset.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.PersonId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The direct messages of those who ever wrote to us. What happens to a person in a guild says
 * nothing of that chat.
 */
final class Chats {

  private static final Logger LOG = LoggerFactory.getLogger(Chats.class);
  private static final String NOTE = "dm/";
  private static final int MOST_REMEMBERED = 50_000;

  private final Notes notes;
  private final Cache<String, String> remembered =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  Chats(Notes notes) {
    this.notes = notes;
  }

  /** They wrote there. */
  void learn(String person, String dm) {
    if (person.isEmpty()) {
      return;
    }
    try {
      if (of(person).filter(dm::equals).isPresent()) {
        return;
      }
      PersonId about = new PersonId(DiscordChannel.PLATFORM, person);
      notes.keep(NOTE + person, dm, Optional.of(about));
      remembered.put(person, dm);
    } catch (InboxUnavailableException closed) {
      LOG.debug("A chat is learnt of later: {}", closed.getMessage());
    }
  }

  /** The direct messages of somebody; empty where they never wrote. */
  Optional<String> of(String person) throws InboxUnavailableException {
    Optional<String> known = Optional.ofNullable(remembered.getIfPresent(person));
    if (known.isPresent()) {
      return known;
    }
    Optional<String> noted = notes.note(NOTE + person);
    noted.ifPresent(dm -> remembered.put(person, dm));
    return noted;
  }
}
