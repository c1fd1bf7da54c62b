package dev.headset.discord;

import dev.headset.platform.CommandMenu.Argument;
import dev.headset.platform.CommandMenu.Audience;
import dev.headset.platform.CommandMenu.Command;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.text.Language;
import dev.headset.text.TextKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has Discord show our slash commands: the customers' everywhere, the desk's in the guilds where it
 * stands. They are registered anew only when they changed.
 */
final class Commands {

  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
  private static final String NOTE = "commands/";
  private static final int CHAT_INPUT = 1;
  private static final int STRING = 3;

  /** Where a command is shown: in guilds, and in direct messages with the bot. */
  private static final List<Integer> CONTEXTS = List.of(0, 1);

  private final DiscordParts parts;
  private final Rest rest;
  private final Notes notes;

  Commands(DiscordParts parts, Rest rest, Notes notes) {
    this.parts = parts;
    this.rest = rest;
    this.notes = notes;
  }

  /** Those for customers; false where that has to be tried again. */
  boolean registerForCustomers(String application) {
    DataArray commands = DataArray.empty();
    parts
        .menu()
        .of(Audience.CUSTOMER)
        .forEach(
            command ->
                commands.add(
                    described(command).put("contexts", DataArray.fromCollection(CONTEXTS))));
    return register(
        NOTE + application,
        commands,
        () -> rest.done(Route.Interactions.UPDATE_COMMANDS.compile(application), commands));
  }

  /**
   * Those of a guild: the panel, and the desk's where the guild holds a channel of staff; as above.
   */
  boolean registerForGuild(String application, String guild, boolean staffs) {
    DataArray commands = DataArray.empty();
    if (staffs) {
      parts.menu().of(Audience.STAFF).forEach(command -> commands.add(described(command)));
    }
    commands.add(panel());
    return register(
        NOTE + application + "/" + guild,
        commands,
        () ->
            rest.done(
                Route.Interactions.UPDATE_GUILD_COMMANDS.compile(application, guild), commands));
  }

  private boolean register(String note, DataArray commands, Registration registration) {
    String hash = hash(commands.toString());
    try {
      if (notes.note(note).filter(hash::equals).isPresent()) {
        return true;
      }
      registration.make();
      notes.keep(note, hash, Optional.empty());
    } catch (RestException failure) {
      LOG.warn("The slash commands can't be registered: {}", failure.getMessage());
      return failure.kind() == RestException.Kind.REFUSED;
    } catch (InboxUnavailableException closed) {
      LOG.debug("The commands are registered anew at the next start: {}", closed.getMessage());
    }
    return true;
  }

  private DataObject described(Command command) {
    DataObject described = described(command.name(), command.description()).put("type", CHAT_INPUT);
    command
        .argument()
        .ifPresent(argument -> described.put("options", DataArray.empty().add(option(argument))));
    return described;
  }

  private static DataObject option(Argument argument) {
    DataObject option =
        described(argument.name(), argument.description())
            .put("type", STRING)
            .put("required", argument.required());
    return argument.choices().isEmpty() ? option : option.put("autocomplete", true);
  }

  private DataObject panel() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Language language : parts.languages()) {
      words.put(language.code(), parts.texts().say(language, TextKey.COMMAND_PANEL));
    }
    return described(Panel.COMMAND, words)
        .put("type", CHAT_INPUT)
        .put("default_member_permissions", Permission.MANAGE_CHANNEL.getRawValue());
  }

  private static DataObject described(String name, Map<String, String> words) {
    DataObject localized = DataObject.empty();
    words.forEach(
        (language, text) ->
            Languages.locales(language).forEach(locale -> localized.put(locale, text)));
    String first = words.values().stream().findFirst().orElse(name);
    return DataObject.empty()
        .put("name", name)
        .put("description", first)
        .put("description_localizations", localized);
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private interface Registration {
    void make() throws RestException;
  }
}
