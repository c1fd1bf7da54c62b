package dev.headset.discord;

import dev.headset.platform.InboxUnavailableException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what JDA hears. Runs on the thread that reads the gateway's socket, and so only sorts and
 * hands on. Events are taken raw: JDA leaves out those of channels that it does not know.
 */
final class Events implements EventListener {

  private static final Logger LOG = LoggerFactory.getLogger(Events.class);
  private static final int REGISTRATIONS = 6;
  private static final Set<String> CHANGES_RIGHTS =
      Set.of(
          "GUILD_CREATE",
          "GUILD_MEMBER_UPDATE",
          "GUILD_ROLE_UPDATE",
          "GUILD_ROLE_DELETE",
          "CHANNEL_UPDATE");

  private final IncomingMessages messages;
  private final IncomingInteractions interactions;
  private final IncomingChanges changes;
  private final IncomingMembers members;
  private final IncomingPlaces happened;
  private final Rights rights;
  private final Places places;
  private final Commands commands;
  private final ReadBack readBack;
  private final PlaceQueues queues;
  private final DutyCheck duties;
  private final ExecutorService callers;
  private final Timer timer;
  private final DiscordTimings timings;
  private final AtomicReference<String> application = new AtomicReference<>("");
  private final AtomicReference<AtomicBoolean> gate =
      new AtomicReference<>(new AtomicBoolean(true));

  /** Those that the bot is in, and whether staff have a channel there. */
  private final Map<String, Boolean> guilds = new ConcurrentHashMap<>();

  private final AtomicLong failures = new AtomicLong();

  Events(
      IncomingMessages messages,
      IncomingInteractions interactions,
      IncomingChanges changes,
      IncomingMembers members,
      IncomingPlaces happened,
      Rights rights,
      Places places,
      Commands commands,
      ReadBack readBack,
      PlaceQueues queues,
      DutyCheck duties,
      ExecutorService callers,
      Timer timer,
      DiscordTimings timings) {
    this.messages = messages;
    this.interactions = interactions;
    this.changes = changes;
    this.members = members;
    this.happened = happened;
    this.rights = rights;
    this.places = places;
    this.commands = commands;
    this.readBack = readBack;
    this.queues = queues;
    this.duties = duties;
    this.callers = callers;
    this.timer = timer;
    this.timings = timings;
  }

  @Override
  public void onEvent(GenericEvent event) {
    try {
      if (event instanceof RawGatewayEvent raw) {
        dispatched(raw.getType(), raw.getPayload());
        if (CHANGES_RIGHTS.contains(raw.getType())) {
          callers.execute(() -> rights.look(event.getJDA()));
        }
      } else if (event instanceof ReadyEvent || event instanceof SessionRecreateEvent) {
        guildsKnown(event.getJDA());
      }
    } catch (RejectedExecutionException closing) {
      LOG.trace("Closed while an event came in");
    } catch (RuntimeException broken) {
      failures.incrementAndGet();
      // Its text may quote what a person wrote.
      LOG.error("An event could not be understood: {}", PlaceQueues.where(broken));
    }
  }

  /** How many events could not be understood. */
  long failures() {
    return failures.get() + queues.failures();
  }

  private void dispatched(String type, DataObject event) {
    switch (type) {
      case "READY" -> sessionBegins(event);
      case "MESSAGE_CREATE" -> messages.arrived(event);
      case "MESSAGE_UPDATE" -> changes.edited(event);
      case "MESSAGE_DELETE", "MESSAGE_DELETE_BULK" -> changes.deleted(event);
      case "MESSAGE_REACTION_ADD" -> changes.reacted(event, true);
      case "MESSAGE_REACTION_REMOVE" -> changes.reacted(event, false);
      case "TYPING_START" -> changes.typing(event);
      case "GUILD_MEMBER_ADD" -> members.changed(event, true);
      case "GUILD_MEMBER_REMOVE" -> members.changed(event, false);
      case "GUILD_DELETE" -> left(event);
      case "CHANNEL_DELETE" -> happened.channelGone(event);
      case "INTERACTION_CREATE" -> interactions.arrived(new Interaction(event));
      case "GUILD_CREATE" -> guild(event);
      case "THREAD_CREATE" -> thread(event);
      case "THREAD_UPDATE" -> {
        happened.changed(event);
        remember(event);
      }
      case "THREAD_LIST_SYNC" -> Json.objects(event, "threads").forEach(this::thread);
      case "THREAD_DELETE" -> happened.threadGone(event);
      default -> LOG.trace("{} is of no concern", type);
    }
  }

  /** Nothing is taken in until it is known what has to be read back before. */
  private void sessionBegins(DataObject ready) {
    String id = Json.object(ready, "application").flatMap(app -> Json.text(app, "id")).orElse("");
    application.set(id);
    AtomicBoolean opened = new AtomicBoolean();
    queues.shut();
    readBack.forget();
    gate.set(opened);
    timer.after(timings.guilds(), () -> callers.execute(() -> readBack(opened)));
    register(() -> commands.registerForCustomers(id), 0);
  }

  private void guildsKnown(JDA jda) {
    AtomicBoolean opened = gate.get();
    callers.execute(() -> readBack(opened));
    callers.execute(() -> duties.look(jda));
  }

  private void readBack(AtomicBoolean opened) {
    if (opened.getAndSet(true)) {
      return;
    }
    try {
      readBack.begin();
    } catch (InboxUnavailableException storeAway) {
      // The queues stay shut: what comes in waits behind what was missed.
      LOG.warn("What was said meanwhile can't be read back yet: {}", storeAway.getMessage());
      opened.set(false);
      timer.after(timings.retry(), () -> callers.execute(() -> readBack(opened)));
      return;
    } catch (RuntimeException broken) {
      queues.open();
      throw broken;
    }
    queues.open();
  }

  /** Has the commands shown as they are now, in every guild. */
  void showCommands() {
    String id = application.get();
    if (!id.isEmpty()) {
      register(() -> commands.registerForCustomers(id), 0);
      guilds.forEach(
          (guild, staffs) -> register(() -> commands.registerForGuild(id, guild, staffs), 0));
    }
  }

  private void guild(DataObject guild) {
    Json.objects(guild, "threads").forEach(this::thread);
    List<DataObject> channels = Json.objects(guild, "channels");
    channels.forEach(this::lastMessage);
    boolean staffs =
        channels.stream().anyMatch(channel -> places.isStaffs(channel.getString("id")));
    String id = guild.getString("id");
    guilds.put(id, staffs);
    register(() -> commands.registerForGuild(application.get(), id, staffs), 0);
  }

  private void register(BooleanSupplier registration, int attempt) {
    callers.execute(
        () -> {
          if (!registration.getAsBoolean() && attempt < REGISTRATIONS) {
            timer.after(
                timings.retry().multipliedBy(1L << attempt),
                () -> register(registration, attempt + 1));
          }
        });
  }

  /** A guild that is out of order for a while was not left. */
  private void left(DataObject guild) {
    if (!Json.flag(guild, "unavailable")) {
      guilds.remove(guild.getString("id"));
      callers.execute(() -> rights.removed(guild.getString("id")));
    }
  }

  private void thread(DataObject thread) {
    happened.seen(thread);
    remember(thread);
  }

  private void remember(DataObject thread) {
    String id = thread.getString("id");
    Json.text(thread, "parent_id").ifPresent(parent -> places.thread(id, parent));
    lastMessage(thread);
  }

  private void lastMessage(DataObject channel) {
    Json.text(channel, "last_message_id")
        .ifPresent(last -> readBack.lastMessage(channel.getString("id"), last));
  }
}
