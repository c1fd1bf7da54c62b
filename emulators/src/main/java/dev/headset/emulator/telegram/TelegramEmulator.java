package dev.headset.emulator.telegram;

import dev.headset.emulator.Fault;
import dev.headset.emulator.LoopbackServer;
import dev.headset.emulator.Violation;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Telegram Bot API server on 127.0.0.1, as strict as the real one, with the people who write to
 * its bots.
 *
 * <p>Each bot sees only its own chats, so that many tests can share one running server. Safe for
 * use by several threads.
 */
public final class TelegramEmulator implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TelegramEmulator.class);
  private static final AtomicBoolean WARNED = new AtomicBoolean(); // one line in a process will do

  private final ScheduledExecutorService scheduler;
  private final World world;
  private final Feed feed;
  private final Limiter limiter;
  private final Dispatcher dispatcher;
  private final BotApiServer api;
  private final LoopbackServer server;

  private TelegramEmulator(Setup setup) {
    scheduler = Executors.newScheduledThreadPool(2, TelegramEmulator::daemon);
    world = new World(setup.clock, scheduler);
    feed = new Feed(world);
    limiter = new Limiter(setup.clock);
    if (setup.spec.isEmpty() && !WARNED.getAndSet(true)) {
      LOG.warn("Calls are not checked against Telegram's specification: none was named");
    }
    dispatcher = new Dispatcher(world, feed, setup.spec.map(TelegramSpec::read), limiter);
    api = new BotApiServer(world, dispatcher, scheduler);
    server = LoopbackServer.start(setup.port, api::configure);
  }

  /**
   * How a server starts.
   *
   * @param port 0 for any free one
   * @param spec where Telegram's machine-readable specification lies, against which every call is
   *     then checked
   * @param clock dates messages, and ages updates and presses; long polls run on real time
   */
  public record Setup(int port, Optional<Path> spec, Clock clock) {

    /** Any port, no specification, the system's clock. */
    public static Setup plain() {
      return new Setup(0, Optional.empty(), Clock.systemUTC());
    }

    /** This setup on another port. */
    public Setup onPort(int wanted) {
      return new Setup(wanted, spec, clock);
    }

    /** This setup with calls checked against a specification. */
    public Setup checkedAgainst(Path specification) {
      return new Setup(port, Optional.of(specification), clock);
    }

    /** This setup on another clock. */
    public Setup on(Clock other) {
      return new Setup(port, spec, other);
    }
  }

  /** Starts a server; it serves when this returns. */
  public static TelegramEmulator start(Setup setup) {
    return new TelegramEmulator(setup);
  }

  /** What a bot's {@code api_url} is set to: {@code http://127.0.0.1:PORT}. */
  public URI address() {
    return server.address();
  }

  /**
   * The bot with this token, which is made where there is none yet.
   *
   * @param token digits, a colon, letters: {@code 4711:abc}
   * @throws IllegalArgumentException where it is no token, or another bot has its digits
   */
  public EmulatedBot bot(String token) {
    if (!token.matches("[1-9]\\d{0,14}:[\\w-]+")) {
      throw new IllegalArgumentException("a token is digits, a colon and letters: 4711:abc");
    }
    return new EmulatedBot(
        world,
        world.look(
            () -> Optional.ofNullable(world.bots.get(token)).orElseGet(() -> world.addBot(token))));
  }

  /** A new person, who has met no bot yet. */
  public TelegramUser user(String firstName, Optional<String> languageCode) {
    return new TelegramUser(world, feed, world.look(() -> world.addUser(firstName, languageCode)));
  }

  /** A new basic group, with an owner of its own. */
  public TelegramGroup group(String title) {
    return newGroup(title, GroupState.Kind.BASIC);
  }

  /** A new supergroup without topics. */
  public TelegramGroup supergroup(String title) {
    return newGroup(title, GroupState.Kind.SUPERGROUP);
  }

  /** A new supergroup with topics. */
  public TelegramGroup forum(String title) {
    return newGroup(title, GroupState.Kind.FORUM);
  }

  /** A new channel, in which an owner of its own speaks to whoever reads along. */
  public TelegramGroup channel(String title) {
    return newGroup(title, GroupState.Kind.CHANNEL);
  }

  /** The private chat of the two, whether or not a word was said in it. */
  public TelegramDialog chatBetween(TelegramUser user, EmulatedBot bot) {
    return user.dialogWith(bot);
  }

  /** Calls that the real server would not know or would read otherwise. */
  public List<Violation> violations() {
    return List.copyOf(dispatcher.violations);
  }

  /** Every call so far, in the order of the answers. */
  public List<ApiCall> log() {
    return api.log.all();
  }

  /** Calls not answered yet, polls that wait among them. */
  public int callsInFlight() {
    return api.log.inFlight();
  }

  /** Updates that the bot has not confirmed by a later poll. */
  public int unconfirmedUpdates(EmulatedBot bot) {
    return bot.unconfirmedUpdates();
  }

  /** Holds every bot to these limits from now on; none are held at the start. */
  public void limits(TelegramLimits limits) {
    limiter.limits(limits);
  }

  /** How often a limit was met. */
  public int tooManyRequests() {
    return limiter.refusals();
  }

  /** Lets the next {@code times} calls that fit go wrong. See {@link TelegramFaults}. */
  public void failNext(int times, CallFilter where, Fault fault) {
    api.faults.order(where::fits, times, fault);
  }

  /** Forgets what was to go wrong and has not yet. */
  public void failNoMore() {
    api.faults.clear();
  }

  /** Takes connections and answers nothing, polls that wait included. */
  public void pause() {
    api.mood.pause();
  }

  /** Serves again; whoever was kept waiting finds the connection closed. */
  public void resume() {
    api.mood.resume();
  }

  /** Answers every call with a gateway's page. */
  public void answerHtml(int status) {
    api.mood.everywhere(Optional.of(Fault.html(status)));
  }

  /** Answers calls again. */
  public void answerTruly() {
    api.mood.everywhere(Optional.empty());
  }

  /** Closes the port and all connections, and keeps every chat and update. */
  public void stop() {
    api.mood.resume();
    world.act(() -> world.bots.values().forEach(bot -> bot.updates.dropPoll()));
    server.stop();
  }

  /** Serves again, on the same port. */
  public void startAgain() {
    server.startAgain();
  }

  @Override
  public void close() {
    stop();
    scheduler.shutdownNow();
  }

  private TelegramGroup newGroup(String title, GroupState.Kind kind) {
    GroupState group =
        world.look(
            () -> {
              GroupState made = world.addGroup(title, kind);
              Account owner = world.addUser(title + "'s owner", Optional.empty());
              made.members.put(owner.id(), MemberState.of(owner, MemberState.Status.CREATOR));
              return made;
            });
    return new TelegramGroup(world, feed, group);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "telegram-emulator");
    thread.setDaemon(true);
    return thread;
  }
}
