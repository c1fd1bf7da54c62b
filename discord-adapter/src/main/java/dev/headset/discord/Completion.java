package dev.headset.discord;

import dev.headset.platform.CommandMenu;
import dev.headset.platform.CommandMenu.Audience;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows how a command may go on while it is typed, by <a
 * href="https://docs.discord.com/developers/interactions/application-commands#autocomplete">
 * autocomplete</a>: whatever else is typed is taken as well.
 */
final class Completion {

  private static final Logger LOG = LoggerFactory.getLogger(Completion.class);
  private static final int CHOICES = 8;

  /** As many as Discord shows, and how long each may be. */
  private static final int MOST = 25;

  private static final int LONGEST = 100;

  private final Supplier<CommandMenu> menu;
  private final Rest rest;

  Completion(Supplier<CommandMenu> menu, Rest rest) {
    this.menu = menu;
    this.rest = rest;
  }

  /** Answers at once, from memory. */
  void answer(Interaction typing) {
    DataArray choices = DataArray.empty();
    matching(typing)
        .forEach(name -> choices.add(DataObject.empty().put("name", name).put("value", name)));
    DataObject answer =
        DataObject.empty()
            .put("type", CHOICES)
            .put("data", DataObject.empty().put("choices", choices));
    try {
      rest.done(
          Route.Interactions.CALLBACK.compile(typing.id(), typing.told().getString("token")),
          answer);
    } catch (RestException tooLate) {
      LOG.debug("A command was not completed: {}", tooLate.getMessage());
    }
  }

  /** Those that begin so first, then those that hold it. */
  private List<String> matching(Interaction typing) {
    String begun = typing.begun().strip().toLowerCase(Locale.ROOT);
    Audience audience = typing.isGuildCommand() ? Audience.STAFF : Audience.CUSTOMER;
    List<String> all =
        menu.get().of(audience).stream()
            .filter(command -> command.name().equals(typing.command()))
            .flatMap(command -> command.argument().stream())
            .flatMap(argument -> argument.choices().stream())
            .filter(name -> name.length() <= LONGEST)
            .toList();
    return Stream.concat(
            all.stream().filter(name -> lower(name).startsWith(begun)),
            all.stream().filter(name -> lower(name).indexOf(begun) > 0))
        .limit(MOST)
        .toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
