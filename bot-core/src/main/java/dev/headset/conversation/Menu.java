package dev.headset.conversation;

import dev.headset.desk.TeamId;
import dev.headset.platform.CommandMenu;
import dev.headset.platform.CommandMenu.Argument;
import dev.headset.platform.CommandMenu.Audience;
import dev.headset.platform.CommandMenu.Command;
import dev.headset.text.Language;
import dev.headset.text.TextKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The commands that the dialogue and the desk know, in the operator's words. */
public final class Menu {

  private final Playbook playbook;
  private final List<Command> commands = new ArrayList<>();

  private Menu(Playbook playbook) {
    this.playbook = playbook;
  }

  /** All commands. */
  public static CommandMenu of(Playbook playbook) {
    Menu menu = new Menu(playbook);
    menu.customers();
    menu.staff();
    return new CommandMenu(menu.commands);
  }

  private void customers() {
    add(Audience.CUSTOMER, TextKey.COMMAND_START);
    add(Audience.CUSTOMER, TextKey.COMMAND_HELP);
    add(Audience.CUSTOMER, TextKey.COMMAND_TOPICS);
    add(Audience.CUSTOMER, TextKey.COMMAND_ASSOCIATE);
    add(Audience.CUSTOMER, TextKey.COMMAND_LANGUAGE, TextKey.ARGUMENT_LANGUAGE, false, languages());
    add(Audience.CUSTOMER, TextKey.COMMAND_CASE, TextKey.ARGUMENT_NUMBER, true);
    add(Audience.CUSTOMER, TextKey.COMMAND_END);
    add(Audience.CUSTOMER, TextKey.COMMAND_PRIVACY);
  }

  private void staff() {
    add(Audience.STAFF, TextKey.COMMAND_CLAIM);
    add(Audience.STAFF, TextKey.COMMAND_JOIN);
    add(Audience.STAFF, TextKey.COMMAND_RELEASE);
    add(Audience.STAFF, TextKey.COMMAND_REPLY, TextKey.ARGUMENT_TEXT, true);
    add(Audience.STAFF, TextKey.COMMAND_NOTE, TextKey.ARGUMENT_TEXT, true);
    add(Audience.STAFF, TextKey.COMMAND_TRANSFER, TextKey.ARGUMENT_TEAM, false, teams());
    add(Audience.STAFF, TextKey.COMMAND_ESCALATE, TextKey.ARGUMENT_WHY, false);
    add(Audience.STAFF, TextKey.COMMAND_HOLD, TextKey.ARGUMENT_TIME, false);
    add(Audience.STAFF, TextKey.COMMAND_SNIPPET, TextKey.ARGUMENT_NAME, true, snippets());
    add(
        Audience.STAFF,
        TextKey.COMMAND_STEPS,
        TextKey.ARGUMENT_TOPIC,
        true,
        SentStepsFlow.names(playbook));
    add(Audience.STAFF, TextKey.COMMAND_UNDO);
    add(Audience.STAFF, TextKey.COMMAND_CLOSE, TextKey.ARGUMENT_WHY, false);
    add(Audience.STAFF, TextKey.COMMAND_REOPEN);
    add(Audience.STAFF, TextKey.COMMAND_BLOCK, TextKey.ARGUMENT_REASON, false);
    add(Audience.STAFF, TextKey.COMMAND_UNBLOCK);
    add(Audience.STAFF, TextKey.COMMAND_TAG, TextKey.ARGUMENT_NAME, true);
    add(Audience.STAFF, TextKey.COMMAND_DUTY, TextKey.ARGUMENT_STATE, false, List.of("on", "off"));
    add(Audience.STAFF, TextKey.COMMAND_WHO);
    add(Audience.STAFF, TextKey.COMMAND_QUEUE);
    add(Audience.STAFF, TextKey.COMMAND_HELP);
  }

  private void add(Audience audience, TextKey command) {
    commands.add(new Command(name(command), audience, words(command), Optional.empty()));
  }

  private void add(Audience audience, TextKey command, TextKey argument, boolean required) {
    add(audience, command, argument, required, List.of());
  }

  private void add(
      Audience audience,
      TextKey command,
      TextKey argument,
      boolean required,
      Collection<String> choices) {
    Argument behind = new Argument(name(argument), words(argument), required, List.copyOf(choices));
    commands.add(new Command(name(command), audience, words(command), Optional.of(behind)));
  }

  private List<String> languages() {
    return playbook.languages().stream().map(Language::code).toList();
  }

  private List<String> teams() {
    return playbook.desk().teams().keySet().stream().map(TeamId::value).toList();
  }

  private Collection<String> snippets() {
    return new TreeSet<>(playbook.snippets().keySet());
  }

  /** What follows the underscore: COMMAND_CLAIM is {@code claim}. */
  private static String name(TextKey key) {
    return key.name().substring(key.name().indexOf('_') + 1).toLowerCase(Locale.ROOT);
  }

  private Map<String, String> words(TextKey key) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Language language : playbook.languages()) {
      words.put(language.code(), playbook.texts().say(language, key));
    }
    return words;
  }
}
