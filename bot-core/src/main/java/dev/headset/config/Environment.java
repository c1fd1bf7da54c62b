package dev.headset.config;

import java.util.Map;
import java.util.Optional;

/** Where {@code ${NAME}} is looked up. */
@FunctionalInterface
public interface Environment {

  /** The variable with a name; empty where it is not set. */
  Optional<String> variable(String name);

  /** The variables of this process. */
  static Environment ofProcess() {
    return name -> Optional.ofNullable(System.getenv(name));
  }

  /** These variables alone. */
  static Environment of(Map<String, String> variables) {
    Map<String, String> copy = Map.copyOf(variables);
    return name -> Optional.ofNullable(copy.get(name));
  }
}
