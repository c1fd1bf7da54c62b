package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person, who does what a person's client lets them do; what it would not let them do fails with
 * an {@link IllegalStateException} that says why.
 */
public final class DiscordUser {

  private final World world;
  private final UserState user;
  private final SlashCommands commands;

  DiscordUser(World world, UserState user) {
    this.world = world;
    this.user = user;
    this.commands = new SlashCommands(world, user);
  }

  UserState state() {
    return user;
  }

  /** The account's id. */
  public long id() {
    return user.id;
  }

  /** The name others see. */
  public String name() {
    return user.name;
  }

  /** The direct chat with this bot. */
  public DirectChat chatWith(EmulatedBot bot) {
    return world.locked(() -> new DirectChat(world, direct(bot)));
  }

  private ChannelState direct(EmulatedBot bot) {
    boolean known = world.knowsDirect(user, bot.state().user);
    ChannelState channel = world.direct(user, bot.state().user);
    if (!known) {
      world.events.directOpened(channel, bot.state());
    }
    return channel;
  }

  /** Writes to the bot directly. */
  public DiscordMessage writes(EmulatedBot bot, String text) {
    return writes(chatWith(bot), text);
  }

  /** Writes. */
  public DiscordMessage writes(Place place, String text) {
    Draft draft = new Draft();
    draft.content = text;
    return posts(place, draft);
  }

  /** Writes in answer to a message. */
  public DiscordMessage replies(DiscordMessage to, String text) {
    Draft draft = new Draft();
    draft.content = text;
    draft.replyTo = Optional.of(to.id());
    return world.locked(() -> post(world.channel(to.placeId()), draft));
  }

  /** Sends files, with words or with an empty text. */
  public DiscordMessage sends(Place place, String text, DiscordFile... files) {
    Draft draft = new Draft();
    draft.content = text;
    return world.locked(
        () -> {
          for (DiscordFile file : files) {
            draft.files.add(attachment(file, Json.object()));
          }
          return post(world.channel(place.id()), draft);
        });
  }

  /** Sends a voice message: an attachment with a waveform, and the flag that says so. */
  public DiscordMessage sendsVoice(Place place, DiscordFile recording, double seconds) {
    Draft draft = new Draft();
    draft.flags = 1 << 13;
    ObjectNode extras = Json.object().put("duration_secs", seconds).put("waveform", "AAAA");
    return world.locked(
        () -> {
          draft.files.add(attachment(recording, extras));
          return post(world.channel(place.id()), draft);
        });
  }

  /** Sends one of Discord's stickers, of the image kind. */
  public DiscordMessage sendsSticker(Place place, String stickerName) {
    Draft draft = new Draft();
    return world.locked(
        () -> {
          ObjectNode sticker = draft.extras.putArray("sticker_items").addObject();
          sticker.put("id", Views.id(world.nextId())).put("name", stickerName);
          sticker.put("format_type", 1);
          return post(world.channel(place.id()), draft);
        });
  }

  /** Sends a poll. */
  public DiscordMessage sendsPoll(Place place, String question, String... answers) {
    Draft draft = new Draft();
    ObjectNode poll = draft.extras.putObject("poll");
    poll.putObject("question").put("text", question);
    ArrayNode options = poll.putArray("answers");
    for (int i = 0; i < answers.length; i++) {
      ObjectNode answer = options.addObject().put("answer_id", i + 1);
      answer.putObject("poll_media").put("text", answers[i]);
    }
    poll.put("allow_multiselect", false).put("layout_type", 1);
    return world.locked(
        () -> {
          poll.put("expiry", Views.time(world.now().plus(Duration.ofDays(1))));
          poll.putObject("results").put("is_finalized", false).putArray("answer_counts");
          return post(world.channel(place.id()), draft);
        });
  }

  /** Forwards a message, which shows its words and files but not who wrote them. */
  public DiscordMessage forwards(DiscordMessage message, Place to) {
    return world.locked(
        () -> {
          ChannelState from = world.channel(message.placeId());
          MessageState original = MessageRoutes.find(from, message.id());
          Draft draft = new Draft();
          draft.extras.set("message_snapshots", Snapshots.of(world, original));
          ObjectNode reference = Json.object().put("type", 1);
          reference.put("message_id", Views.id(original.id)).put("channel_id", Views.id(from.id));
          draft.forwarded = Optional.of(reference);
          return post(world.channel(to.id()), draft);
        });
  }

  private AttachmentState attachment(DiscordFile file, ObjectNode extras) {
    String name = Uploads.safe(file.name());
    return new AttachmentState(world.nextId(), name, file.type(), file.bytes(), "", extras);
  }

  private DiscordMessage posts(Place place, Draft draft) {
    return world.locked(() -> post(world.channel(place.id()), draft));
  }

  private DiscordMessage post(ChannelState channel, Draft draft) {
    allowed(
        () -> {
          MessageRoutes.requireWriting(user, channel);
          draft.checkNotEmpty();
        });
    return MessageSnapshot.of(world, world.messages.post(channel, user, draft));
  }

  /** A person's client does not offer what would be refused. */
  private void allowed(Runnable check) {
    try {
      check.run();
    } catch (ApiError refused) {
      throw new IllegalStateException(
          user.name + " can't do this: " + refused.getMessage(), refused);
    }
  }

  /** Opens a public thread, with no message to begin with. */
  public DiscordThread opensThread(DiscordChannel channel, String name) {
    return world.locked(
        () -> {
          ChannelState parent = world.channel(channel.id());
          allowed(() -> Permissions.require(user, parent, Permission.CREATE_PUBLIC_THREADS));
          ObjectNode body = Json.object().put("name", name);
          ChannelState thread =
              world.threads.open(world.nextId(), parent, user, ChannelState.PUBLIC_THREAD, body);
          world.events.threadCreated(thread);
          world.notices.opened(thread, user);
          return new DiscordThread(world, thread);
        });
  }

  /** Opens threads in a channel until its guild has as many as it may. */
  public void fillsWithThreads(DiscordChannel channel) {
    world.run(
        () -> {
          ChannelState parent = world.channel(channel.id());
          while (world.threads.room(parent.guild.orElseThrow())) {
            ObjectNode body = Json.object().put("name", "chatter");
            long id = world.nextId();
            world.threads.open(id, parent, user, ChannelState.PUBLIC_THREAD, body);
          }
        });
  }

  /** Renames a thread, which Discord notes there in the person's name. */
  public void renames(DiscordThread thread, String name) {
    world.run(
        () -> {
          ChannelState state = world.channel(thread.id());
          allowed(
              () -> {
                Permissions.require(user, state, Permission.SEND_MESSAGES_IN_THREADS);
                Threads.checkName(name);
              });
          state.name = name;
          world.events.channel("THREAD_UPDATE", state);
          world.notices.renamed(state, user);
        });
  }

  /** Pins a message, which Discord notes there in the person's name. */
  public void pins(DiscordMessage message) {
    world.run(
        () -> {
          MessageState state = standing(message);
          state.pinned = true;
          world.events.messageEdited(state);
          world.notices.pinned(state, user);
        });
  }

  /** Edits an own message. */
  public void edits(DiscordMessage message, String text) {
    world.run(() -> world.messages.edit(own(message), Edit.words(text)));
  }

  /** Deletes an own message. */
  public void deletes(DiscordMessage message) {
    world.run(() -> world.messages.delete(own(message)));
  }

  private MessageState own(DiscordMessage message) {
    MessageState state = MessageRoutes.find(world.channel(message.placeId()), message.id());
    if (!state.author.equals(user)) {
      throw new IllegalStateException(user.name + " did not write this message");
    }
    return state;
  }

  /** Reacts with a Unicode emoji. */
  public void reacts(DiscordMessage message, String emoji) {
    world.run(
        () ->
            allowed(
                () -> {
                  MessageState state = standing(message);
                  MessageRoutes.requireAwake(state.channel);
                  ReactionRoutes.requireReacting(user, state, emoji);
                  ReactionRoutes.react(world, state, user, Emoji.known(emoji));
                }));
  }

  /** Takes an own reaction back. */
  public void unreacts(DiscordMessage message, String emoji) {
    world.run(() -> ReactionRoutes.unreact(world, standing(message), user, emoji));
  }

  private MessageState standing(DiscordMessage message) {
    return MessageRoutes.find(world.channel(message.placeId()), message.id());
  }

  /** Shows that the person is typing. */
  public void types(Place place) {
    world.run(() -> world.events.typing(world.channel(place.id()), user));
  }

  /** Presses the button with this label on a message. */
  public DiscordInteraction presses(DiscordMessage message, String label) {
    DiscordButton button =
        message
            .button(label)
            .orElseThrow(() -> new IllegalStateException("no button says \"" + label + "\""));
    if (button.disabled() || button.customId().isEmpty()) {
      throw new IllegalStateException("the button \"" + label + "\" can't be pressed");
    }
    return pressesId(message, button.customId());
  }

  /** Presses by custom id, one that stands there or a forged one. */
  public DiscordInteraction pressesId(DiscordMessage message, String customId) {
    ObjectNode data = Json.object().put("component_type", ComponentChecks.BUTTON);
    return component(message, data.put("custom_id", customId).put("id", 1));
  }

  /** Chooses from a select menu by its custom id; for users, roles and channels by their ids. */
  public DiscordInteraction chooses(DiscordMessage message, String customId, String... values) {
    int type =
        message.selects().stream()
            .filter(select -> select.customId().equals(customId))
            .mapToInt(DiscordSelect::type)
            .findFirst()
            .orElse(ComponentChecks.STRING_SELECT);
    ObjectNode data = Json.object().put("component_type", type).put("custom_id", customId);
    data.put("id", 1);
    ArrayNode chosen = data.putArray("values");
    List.of(values).forEach(chosen::add);
    return component(message, data);
  }

  private DiscordInteraction component(DiscordMessage message, ObjectNode data) {
    return world.locked(
        () -> {
          ChannelState channel = world.channel(message.placeId());
          MessageState state = channel.messages.get(message.id());
          if (state == null || !Permissions.sees(user, channel)) {
            throw new IllegalStateException(user.name + " does not see this message");
          }
          BotState bot =
              state.author.application.orElseThrow(
                  () -> new IllegalStateException("only a bot's message has buttons"));
          return new DiscordInteraction(
              world,
              world.interactions.begin(
                  InteractionState.COMPONENT, bot, user, channel, data, Optional.of(state)));
        });
  }

  /**
   * Runs a slash command as typed: {@code /transfer managers}, {@code /note text: call back at
   * six}. Values follow the options in their order, the last one taking the rest, or are named.
   *
   * @throws IllegalStateException where no bot here has registered it, or the values do not fit
   */
  public DiscordInteraction runs(Place place, String line) {
    return world.locked(
        () -> new DiscordInteraction(world, commands.run(world.channel(place.id()), line)));
  }

  /** Runs a slash command with its options by name; {@code /case} or {@code /group sub}. */
  public DiscordInteraction runs(Place place, String command, Map<String, String> options) {
    return world.locked(
        () ->
            new DiscordInteraction(
                world, commands.run(world.channel(place.id()), command, options)));
  }

  /** Has typed the beginning of an option's value, and waits for what the bot offers. */
  public DiscordInteraction completes(Place place, String command, String option, String typed) {
    return world.locked(
        () ->
            new DiscordInteraction(
                world, commands.complete(world.channel(place.id()), command, option, typed)));
  }

  /** Takes direct messages from nobody: a bot's are refused with 50007. */
  public void closesDms() {
    world.run(() -> user.closedToMessages = true);
  }

  /** Takes direct messages again. */
  public void opensDms() {
    world.run(() -> user.closedToMessages = false);
  }

  /** Blocks the bot: its direct messages are refused with 50007. */
  public void blocks(EmulatedBot bot) {
    world.run(() -> user.blocked.add(bot.id()));
  }

  /** Takes the block back. */
  public void unblocks(EmulatedBot bot) {
    world.run(() -> user.blocked.remove(bot.id()));
  }

  @Override
  public String toString() {
    return user.name;
  }
}
