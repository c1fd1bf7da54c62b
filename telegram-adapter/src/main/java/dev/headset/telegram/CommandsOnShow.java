package dev.headset.telegram;

import dev.headset.platform.Address;
import dev.headset.platform.CommandMenu;
import dev.headset.platform.CommandMenu.Audience;
import dev.headset.platform.InboxUnavailableException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;

/**
 * The commands that Telegram shows while one types a slash: customers' in private chats, staff's in
 * their groups, in each language. Set only where they differ from what was set last.
 */
final class CommandsOnShow {

  private static final Logger LOG = LoggerFactory.getLogger(CommandsOnShow.class);
  private static final int SERVER_ERRORS = 500;

  /** What became of one list. */
  private enum Result {
    SET,
    REFUSED,
    FAILED
  }

  private final BotApi api;
  private final Supplier<CommandMenu> menu;
  private final Set<Address> staffChannels;
  private final Places places;

  CommandsOnShow(BotApi api, TelegramParts parts, Places places) {
    this.api = api;
    this.menu = parts::menu;
    this.staffChannels = parts.staffChannels();
    this.places = places;
  }

  /**
   * Sets them. What fails is said; what is refused is tried again at the next start.
   *
   * @return whether it is of no use to try again now
   */
  boolean set(Notes notes, long bot) {
    List<SetMyCommands> wanted = wanted();
    String digest = digest(wanted);
    try {
      if (notes.commands(bot).equals(Optional.of(digest))) {
        return true;
      }
      Set<Result> results = EnumSet.noneOf(Result.class);
      for (SetMyCommands set : wanted) {
        results.add(result(set));
      }
      if (results.stream().allMatch(Result.SET::equals)) {
        notes.keepCommands(bot, digest);
      }
      return !results.contains(Result.FAILED);
    } catch (InboxUnavailableException e) {
      LOG.debug("It is not noted whether the commands are set: {}", e.getMessage());
      return false;
    }
  }

  private Result result(SetMyCommands set) {
    try {
      return api.ask(set) ? Result.SET : Result.REFUSED;
    } catch (CallFailedException e) {
      boolean inGroup = set.getScope() instanceof BotCommandScopeChat;
      if (!(inGroup && StaffGroups.isAbsence(e.failure()))
          && !Thread.currentThread().isInterrupted()) {
        LOG.warn(
            "The list of commands could not be shown on Telegram{}: {}",
            set.getScope() instanceof BotCommandScopeChat chat ? " in " + chat.getChatId() : "",
            e.failure().reason());
      }
      return isForGood(e.failure()) ? Result.REFUSED : Result.FAILED;
    }
  }

  private static boolean isForGood(Failure failure) {
    return failure instanceof Failure.Refusal refusal
        && refusal.retryAfter().isEmpty()
        && refusal.code() < SERVER_ERRORS;
  }

  private List<SetMyCommands> wanted() {
    List<SetMyCommands> wanted =
        new ArrayList<>(
            inEachLanguage(menu.get().of(Audience.CUSTOMER), new BotCommandScopeAllPrivateChats()));
    staffChannels.stream()
        .filter(channel -> channel.platform().equals(TelegramAdapter.PLATFORM))
        .map(channel -> places.spot(channel).chatId())
        .sorted()
        .forEach(
            chat ->
                wanted.addAll(
                    inEachLanguage(menu.get().of(Audience.STAFF), new BotCommandScopeChat(chat))));
    return wanted;
  }

  /** The default language's without a code, which is shown to whoever has none of the others. */
  private static List<SetMyCommands> inEachLanguage(
      List<CommandMenu.Command> commands, BotCommandScope scope) {
    Set<String> languages = new LinkedHashSet<>();
    commands.forEach(command -> languages.addAll(command.description().keySet()));
    List<SetMyCommands> sets = new ArrayList<>();
    for (String language : languages) {
      List<BotCommand> described =
          commands.stream()
              .filter(command -> command.description().containsKey(language))
              .map(c -> new BotCommand(c.name(), c.description().get(language)))
              .toList();
      sets.add(
          SetMyCommands.builder()
              .commands(described)
              .scope(scope)
              .languageCode(sets.isEmpty() ? null : language)
              .build());
    }
    return sets;
  }

  private static String digest(List<SetMyCommands> wanted) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(wanted.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
