package dev.headset.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands that people may type, for platforms that show them while one types a slash. */
public record CommandMenu(List<Command> commands) {

  /** Copies the list. */
  public CommandMenu {
    commands = List.copyOf(commands);
  }

  /** The commands for an audience, in the order in which they are to be shown. */
  public List<Command> of(Audience audience) {
    return commands.stream().filter(command -> command.audience() == audience).toList();
  }

  /** Who may use a command. */
  public enum Audience {
    CUSTOMER,
    STAFF
  }

  /**
   * A command.
   *
   * @param name lower-case letters, without the slash; at most 32
   * @param description by language code; the default language's is first; at most 100 UTF-16 units
   */
  public record Command(
      String name,
      Audience audience,
      Map<String, String> description,
      Optional<Argument> argument) {

    /** Copies the map, in its order. */
    public Command {
      description = Collections.unmodifiableMap(new LinkedHashMap<>(description));
    }
  }

  /**
   * What is typed behind a command.
   *
   * @param name lower-case letters; at most 32
   * @param description as for a command
   * @param choices what it can be, for platforms that complete while one types; anything else may
   *     be typed as well. Empty where there is nothing to choose from
   */
  public record Argument(
      String name, Map<String, String> description, boolean required, List<String> choices) {

    /** Copies the collections, in their order. */
    public Argument {
      description = Collections.unmodifiableMap(new LinkedHashMap<>(description));
      choices = List.copyOf(choices);
    }

    /** An argument without anything to choose from. */
    public Argument(String name, Map<String, String> description, boolean required) {
      this(name, description, required, List.of());
    }
  }
}
