package dev.headset.discord;

import dev.headset.platform.Adapter;
import dev.headset.platform.AdapterState;
import dev.headset.platform.Channel;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Notebook;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Discord, through JDA: customers in direct messages, staff in a text or forum channel with a
 * thread for each case.
 *
 * <p>JDA keeps the gateway's session and the rate limits. What comes in is translated from the
 * gateway's own events, and what goes out is addressed by ids alone, so that nothing depends on
 * what JDA happens to have in memory.
 */
public final class DiscordAdapter implements Adapter {

  /** Downloads are what takes long; other places go on meanwhile. */
  private static final int WORKERS = 16;

  private static final int READERS = 4;
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration STORE_AWAY = Duration.ofSeconds(1);
  private static final Logger LOG = LoggerFactory.getLogger(DiscordAdapter.class);

  private volatile boolean closing;

  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, daemon("worker"));
  private final ExecutorService readers = Executors.newFixedThreadPool(READERS, daemon("reader"));
  private final ExecutorService callers = callers();
  private final Timer timer = new Timer(daemon("timer"));

  private final AtomicReference<Connection> connection = new AtomicReference<>();
  private final Notes notes = new Notes();
  private final Intake intake;
  private final ClosedDms closed;
  private final CommandEchoes echoes;
  private final ForumPosts posts;
  private final DiscordChannel channel;
  private final Events events;

  public DiscordAdapter(DiscordParts parts) {
    MessageRequest.setDefaultMentions(List.of());
    DiscordTimings timings = parts.timings();
    Rest rest = new Rest(this::jda, timings.answer());
    Places places = new Places(parts.staffChannels(), this::jda, rest);
    Login login = new Login(parts, callers, timer);
    Health health = new Health();
    intake = new Intake(timings.retry());
    closed = new ClosedDms(rest, notes, parts);
    echoes = new CommandEchoes(parts.clock());
    posts = new ForumPosts(rest, notes, parts.clock());
    OwnDoings doings = new OwnDoings();
    Threads threads = threads(parts, rest, doings);
    Changes changes = new Changes(rest, sender(parts, rest), threads, closed);
    channel =
        new DiscordChannel(
            rest,
            sender(parts, rest),
            threads,
            changes,
            closed,
            echoes,
            new Members(rest, this::jda),
            places::isStaffs,
            places::guild,
            health::lacksContent,
            parts);

    PlaceQueues queues = new PlaceQueues(workers, timer);
    Messages messages =
        new Messages(
            new Downloads(login.files(), parts.files(), parts::maxFileBytes, timings.answer()),
            this::jda);
    Origins origins = new Origins(places, closed);
    Chats chats = new Chats(notes);
    IncomingMessages said =
        new IncomingMessages(
            queues, places, closed, origins, chats, messages, intake, health, timings.retry());
    Panel panel = new Panel(parts, rest);
    closed.onMoved(panel::moved);
    IncomingInteractions interactions =
        new IncomingInteractions(
            parts, rest, queues, places, closed, intake, panel, echoes, callers, timer);
    IncomingChanges changed =
        new IncomingChanges(
            rest,
            queues,
            origins,
            messages,
            intake,
            new People(rest, this::jda),
            changes::tookAway,
            parts.clock(),
            timings.retry());
    IncomingMembers members =
        new IncomingMembers(rest, this::jda, queues, chats, intake, parts.clock(), timings.retry());
    IncomingPlaces happened =
        new IncomingPlaces(places, queues, intake, doings, parts.clock(), timings.retry());
    ReadBack readBack =
        new ReadBack(rest, notes, closed, queues, said, happened, readers, timer, timings);
    events =
        new Events(
            said,
            interactions,
            changed,
            members,
            happened,
            new Rights(parts.staffChannels(), notes, happened),
            places,
            new Commands(parts, rest, notes),
            readBack,
            queues,
            new DutyCheck(parts.staffChannels(), parts.contactChannel()),
            callers,
            timer,
            timings);
    connection.set(new Connection(login, timings, health, events));
  }

  private Sender sender(DiscordParts parts, Rest rest) {
    return new Sender(rest, parts.files(), parts::texts, new UploadLimit(this::jda)::maxBytes);
  }

  private Threads threads(DiscordParts parts, Rest rest, OwnDoings doings) {
    return new Threads(
        rest, sender(parts, rest), posts, new RenameBudget(parts.clock()), doings, parts);
  }

  @Override
  public Channel channel() {
    return channel;
  }

  @Override
  public void serve(Inbox inbox, Notebook notebook) {
    intake.open(inbox);
    notes.open(notebook);
    callers.execute(this::begin);
  }

  private void begin() {
    try {
      closed.recall();
      posts.forgetOld();
    } catch (InboxUnavailableException storeAway) {
      LOG.warn("The notes for Discord can't be read yet: {}", storeAway.getMessage());
      timer.after(STORE_AWAY, () -> callers.execute(this::begin));
      return;
    }
    connection.get().start();
  }

  @Override
  public AdapterState state() {
    return connection.get().state();
  }

  @Override
  public void settingsChanged() {
    events.showCommands();
  }

  @Override
  public void close() {
    closing = true;
    connection.get().close();
    workers.shutdownNow();
    readers.shutdownNow();
    callers.shutdownNow();
    timer.close();
  }

  private Optional<JDA> jda() {
    return Optional.ofNullable(connection.get()).flatMap(Connection::jda);
  }

  /** JDA's callbacks run here as well, and some come when everything ends already. */
  private ExecutorService callers() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE.toSeconds(),
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        daemon("caller"),
        new ThreadPoolExecutor.DiscardPolicy());
  }

  private ThreadFactory daemon(String name) {
    AtomicInteger number = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, "discord-" + name + "-" + number.incrementAndGet());
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler((where, failure) -> brokeOff(failure));
      return thread;
    };
  }

  /** Closing interrupts what is at work, so what fails then is no fault. */
  private void brokeOff(Throwable failure) {
    if (closing) {
      LOG.debug("What was at work for Discord was broken off by the close", failure);
    } else {
      LOG.error("Work for Discord broke off: {}", PlaceQueues.where(failure));
    }
  }
}
