package dev.headset.platform;

import java.util.Optional;

/**
 * Somebody who spoke or pressed.
 *
 * @param name what the platform shows for them: hostile text, for show only, never a proof of
 *     rights
 * @param language the language that their platform is set to, as it says; a hint at most
 */
public record Person(PersonId id, String name, Optional<String> language) {

  public Person(PersonId id, String name) {
    this(id, name, Optional.empty());
  }
}
