package dev.headset.emulator.discord;

import java.util.List;
import java.util.Optional;

/** A bot's account and application, as its owner sees them in the developer portal. */
public final class EmulatedBot {

  private final World world;
  private final BotState bot;

  EmulatedBot(World world, BotState bot) {
    this.world = world;
    this.bot = bot;
  }

  BotState state() {
    return bot;
  }

  /** The account's id. */
  public long id() {
    return bot.user.id;
  }

  /** The application's id, which is not the account's, as with the oldest bots. */
  public long applicationId() {
    return bot.applicationId;
  }

  /** The account's name. */
  public String name() {
    return bot.user.name;
  }

  /** Turns the message content intent off in the portal: asking for it closes with 4014. */
  public EmulatedBot withoutMessageContent() {
    world.run(() -> bot.privileged &= ~Intents.MESSAGE_CONTENT);
    return this;
  }

  /** Turns the server members intent off in the portal. */
  public EmulatedBot withoutMembers() {
    world.run(() -> bot.privileged &= ~Intents.GUILD_MEMBERS);
    return this;
  }

  /** Turns all privileged intents on in the portal, as they are in a new bot here. */
  public EmulatedBot withAllIntents() {
    world.run(() -> bot.privileged = Intents.PRIVILEGED);
    return this;
  }

  /**
   * Sets the Interactions Endpoint URL in the portal: presses and commands go there, and no gateway
   * is told of them.
   */
  public EmulatedBot takesInteractionsAt(String url) {
    world.run(() -> bot.interactionsEndpoint = Optional.of(url));
    return this;
  }

  /** Names of the slash commands it has registered for everywhere. */
  public List<String> commands() {
    return world.locked(
        () -> bot.commands(BotState.GLOBAL).stream().map(CommandState::name).toList());
  }

  /** Names of the slash commands it has registered for this guild alone. */
  public List<String> commands(DiscordGuild guild) {
    return world.locked(() -> bot.commands(guild.id()).stream().map(CommandState::name).toList());
  }

  /** Interactions of this bot that never had a first answer. */
  public int unansweredInteractions() {
    return world.locked(() -> world.interactions.unanswered(Optional.of(bot)));
  }

  /** Sessions that have a connection now. */
  public int sessions() {
    return world.locked(
        () ->
            (int)
                bot.sessions.stream().filter(session -> session.connection().isPresent()).count());
  }

  /** It posts a card somewhere by itself, as other people's programs do. */
  public DiscordMessage posts(Place place, String title, String description) {
    Draft draft = new Draft();
    draft
        .embeds
        .addObject()
        .put("type", "rich")
        .put("title", title)
        .put("description", description);
    return world.locked(
        () ->
            MessageSnapshot.of(
                world, world.messages.post(world.channel(place.id()), bot.user, draft)));
  }
}
