package dev.headset.config;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What somebody probably meant to write. */
final class Suggestion {

  private static final int MAX_LENGTH = 60;

  private Suggestion() {}

  /** "did you mean", with the nearest right name within a third of the wrong one's length. */
  static Optional<String> nearest(String wrong, Collection<String> right) {
    return find(wrong, right).map(name -> "did you mean \"" + name + "\"?");
  }

  static Optional<String> find(String wrong, Collection<String> right) {
    if (wrong.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int nearest = wrong.length() / 3 + 1;
    Optional<String> found = Optional.empty();
    for (String name : right) {
      if (name.equalsIgnoreCase(wrong)) {
        return Optional.of(name);
      }
      int distance = new DamerauLevenshteinDistance(nearest).apply(wrong, name);
      if (distance >= 0 && distance < nearest) {
        nearest = distance;
        found = Optional.of(name);
      }
    }
    return found;
  }
}
