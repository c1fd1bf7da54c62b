package dev.headset.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mistake that nobody could see in the files alone: the world outside does not take a value. */
public final class LateProblem {

  private LateProblem() {}

  /**
   * An error at a key of {@code headset.yaml}.
   *
   * @param section the key that it stands below
   * @param sentence what is wrong, without a full stop; never holds a secret
   */
  public static Problem at(ConfigSnapshot files, String section, String key, String sentence) {
    Place place =
        new ConfigFiles(files, new Findings())
            .read(ConfigSnapshot.HEADSET, Optional.of(nothing(files)))
            .flatMap(root -> Value.Entry.peek(root, section))
            .flatMap(value -> Value.Entry.peek(value, key))
            .map(value -> value.spot().place())
            .orElseGet(() -> top(files));
    return new Problem(
        Problem.Code.BAD_VALUE,
        place,
        Problem.Severity.ERROR,
        sentence,
        Optional.empty(),
        List.of());
  }

  private static Place top(ConfigSnapshot files) {
    String name = files.folder().resolve(ConfigSnapshot.HEADSET).toString();
    return new Place(name, 1, 1, 1, Optional.empty());
  }

  private static Variables nothing(ConfigSnapshot files) {
    return Variables.of(Environment.of(Map.of()), files.folder()).unused();
  }
}
