package dev.headset.discord;

import dev.headset.platform.Button;
import dev.headset.platform.CommandMenu.Audience;
import dev.headset.platform.CommandMenu.Command;
import dev.headset.platform.OutgoingMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Buttons that ask for words in <a
 * href="https://docs.discord.com/developers/interactions/receiving-and-responding">a form</a>,
 * whose words are then taken as those of a command. They stand below a case's card where Discord
 * does not let the bot read what staff write: their words would arrive empty otherwise.
 */
final class Forms {

  private static final String BUTTON = "discord/form/";
  private static final String WORDS = "words";
  private static final List<String> COMMANDS = List.of("reply", "note");
  private static final int MODAL = 9;
  private static final int LABEL = 18;
  private static final int TEXT_INPUT = 4;
  private static final int PARAGRAPH = 2;
  private static final int MAX_TITLE = 45;
  private static final int MAX_WORDS = 1900;

  private final DiscordParts parts;
  private final Rest rest;

  Forms(DiscordParts parts, Rest rest) {
    this.parts = parts;
    this.rest = rest;
  }

  /** The card with these buttons on top of its own. */
  static OutgoingMessage below(OutgoingMessage card, DiscordParts parts) {
    List<Button> asking =
        COMMANDS.stream()
            .flatMap(name -> command(parts, name).stream())
            .map(command -> new Button(BUTTON + command.name(), words(parts, command)))
            .toList();
    if (asking.isEmpty()) {
      return card;
    }
    List<List<Button>> rows = new ArrayList<>(List.of(asking));
    rows.addAll(card.buttons());
    return card.withButtons(rows);
  }

  static boolean isAskedBy(Interaction press) {
    return press.customId().startsWith(BUTTON);
  }

  /** Opens the form at once, from memory: it can't be deferred. */
  void open(Interaction press) throws RestException {
    String name = press.customId().substring(BUTTON.length());
    Optional<Command> command = command(parts, name);
    if (command.isEmpty()) {
      return;
    }
    String title = Rendering.cut(words(parts, command.get()), MAX_TITLE);
    DataObject input =
        DataObject.empty()
            .put("type", TEXT_INPUT)
            .put("custom_id", WORDS)
            .put("style", PARAGRAPH)
            .put("required", true)
            .put("max_length", MAX_WORDS);
    DataObject label =
        DataObject.empty().put("type", LABEL).put("label", title).put("component", input);
    DataObject form =
        DataObject.empty()
            .put("custom_id", press.customId())
            .put("title", title)
            .put("components", DataArray.empty().add(label));
    rest.done(
        Route.Interactions.CALLBACK.compile(press.id(), press.told().getString("token")),
        DataObject.empty().put("type", MODAL).put("data", form));
  }

  /** What was written, as the command that it stands for. */
  static String typed(Interaction sent) {
    return "/" + sent.customId().substring(BUTTON.length()) + " " + sent.written().strip();
  }

  private static Optional<Command> command(DiscordParts parts, String name) {
    return parts.menu().of(Audience.STAFF).stream()
        .filter(command -> command.name().equals(name))
        .findFirst();
  }

  private static String words(DiscordParts parts, Command command) {
    return Optional.ofNullable(command.description().get(parts.deskLanguage().code()))
        .or(() -> command.description().values().stream().findFirst())
        .orElse(command.name());
  }
}
