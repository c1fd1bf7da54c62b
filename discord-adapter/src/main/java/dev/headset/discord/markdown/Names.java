package dev.headset.discord.markdown;

import java.util.Optional;

/** How those are called whom Discord writes by their ids; empty where that is not known. */
public interface Names {

  /** Knows nobody. */
  Names NONE =
      new Names() {
        @Override
        public Optional<String> person(String id) {
          return Optional.empty();
        }

        @Override
        public Optional<String> role(String id) {
          return Optional.empty();
        }

        @Override
        public Optional<String> channel(String id) {
          return Optional.empty();
        }
      };

  Optional<String> person(String id);

  Optional<String> role(String id);

  Optional<String> channel(String id);
}
