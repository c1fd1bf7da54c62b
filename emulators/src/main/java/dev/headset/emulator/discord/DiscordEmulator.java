package dev.headset.emulator.discord;

import dev.headset.emulator.LoopbackServer;
import dev.headset.emulator.Violation;
import dev.headset.emulator.discord.GuildState.RoleState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Discord of one's own on 127.0.0.1: REST v10, gateway and files, as strict as the real one.
 *
 * <p>Bots, guilds and people are cheap: many tests can share one server, each with its own. A bot
 * sees only the guilds it is in. Everything here is safe for use by several threads.
 */
public final class DiscordEmulator implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DiscordEmulator.class);

  /**
   * How to start.
   *
   * @param port 0 for any free one
   * @param spec Discord's OpenAPI file to hold requests to; without one the built-in rules alone
   * @param clock tells ids, message times, and what has expired; waiting is always real
   * @param maxFileBytes the largest file a message takes; Discord gives bots 10 MiB
   * @param heartbeat the interval that HELLO asks for; Discord's is 41.25 s
   */
  public record Setup(
      int port, Optional<Path> spec, Clock clock, long maxFileBytes, Duration heartbeat) {

    /** Any port, no specification, the system's clock, Discord's own limits. */
    public static Setup plain() {
      return new Setup(
          0, Optional.empty(), Clock.systemUTC(), 10L << 20, Duration.ofMillis(41_250));
    }

    /** The same with requests held to this specification. */
    public Setup withSpec(Path file) {
      return new Setup(port, Optional.of(file), clock, maxFileBytes, heartbeat);
    }

    /** The same on this port. */
    public Setup onPort(int other) {
      return new Setup(other, spec, clock, maxFileBytes, heartbeat);
    }

    /** The same by this clock. */
    public Setup by(Clock other) {
      return new Setup(port, spec, other, maxFileBytes, heartbeat);
    }

    /** The same with files up to this size. */
    public Setup withMaxFileBytes(long bytes) {
      return new Setup(port, spec, clock, bytes, heartbeat);
    }

    /** The same with this interval of heartbeats. */
    public Setup withHeartbeat(Duration interval) {
      return new Setup(port, spec, clock, maxFileBytes, interval);
    }
  }

  private final World world;
  private final CallLog log = new CallLog();
  private final DiscordFaults faults = new DiscordFaults();
  private final Door door = new Door();
  private final RateLimits limits;
  private final DiscordGateway gateway;
  private final RestServer rest;
  private final LoopbackServer server;
  private final ScheduledFuture<?> heartbeats;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "discord-emulator-heartbeats");
            thread.setDaemon(true);
            return thread;
          });

  private DiscordEmulator(Setup setup) {
    world = new World(setup.clock, setup.maxFileBytes);
    limits = new RateLimits(world);
    GatewayFaults gatewayFaults = new GatewayFaults();
    Gateway sockets = new Gateway(world, gatewayFaults, setup.heartbeat);
    gateway = new DiscordGateway(world, sockets, gatewayFaults);
    if (setup.spec.isEmpty()) {
      LOG.warn("Discord's emulator has no specification: requests meet its built-in rules alone");
    }
    rest = new RestServer(world, limits, faults, setup.spec.map(SpecCheck::of), log);
    Wire wire = new Wire(world, rest, log, door, new GatewayWire(sockets));
    server = LoopbackServer.start(setup.port, wire::configure);
    world.servedAt(server.address());
    long period = Math.max(50, setup.heartbeat.toMillis() / 4);
    heartbeats =
        watch.scheduleAtFixedRate(sockets::closeZombies, period, period, TimeUnit.MILLISECONDS);
  }

  /** Starts a server with nobody on it. */
  public static DiscordEmulator start(Setup setup) {
    return new DiscordEmulator(setup);
  }

  /** Holds the emulator's own answers to the specification as well: a check of itself. */
  DiscordEmulator checkingItself() {
    rest.checksItsAnswers();
    return this;
  }

  /** The base of REST: {@code http://127.0.0.1:PORT/api/v10/}. */
  public URI apiUrl() {
    return URI.create(server.address() + RestServer.BASE + "/");
  }

  /** The gateway: {@code ws://127.0.0.1:PORT}. */
  public URI gatewayUrl() {
    return URI.create(world.gatewayAddress());
  }

  /**
   * Makes a bot that has this token and all intents granted.
   *
   * @throws IllegalStateException where another bot has the token
   */
  public EmulatedBot bot(String token) {
    return bot(token, "Headset");
  }

  /** Makes a bot of this name. */
  public EmulatedBot bot(String token, String name) {
    return world.locked(
        () -> {
          if (world.botsByToken.containsKey(token)) {
            throw new IllegalStateException("this token has its bot already");
          }
          BotState bot = new BotState(world.newUser(name, "en-US", true), world.nextId(), token);
          bot.user.application = Optional.of(bot);
          world.botsByToken.put(token, bot);
          world.applications.put(bot.applicationId, bot);
          return new EmulatedBot(world, bot);
        });
  }

  /** Makes a guild with these bots in it, each with the rights that the setup guide asks for. */
  public DiscordGuild guild(String name, EmulatedBot... bots) {
    return world.locked(
        () -> {
          UserState owner = world.newUser(name + "'s owner", "en-US", false);
          GuildState state = new GuildState(world.nextId(), name, owner);
          state.roles.put(state.id, new RoleState(state.id, "@everyone", 0, Permission.EVERYONE));
          state.members.put(owner.id, new GuildState.MemberState(owner, world.now()));
          world.guilds.put(state.id, state);
          DiscordGuild guild = new DiscordGuild(world, state);
          for (EmulatedBot bot : bots) {
            guild.bot(bot, Permission.MANAGE_THREADS, Permission.MANAGE_MESSAGES);
          }
          return guild;
        });
  }

  /** Makes a person whose client speaks this language, {@code pl}, {@code en-US}. */
  public DiscordUser user(String name, String locale) {
    return world.locked(() -> new DiscordUser(world, world.newUser(name, locale, false)));
  }

  /** Discord shows below a message what one of its links leads to, a moment after it was sent. */
  public void unfolds(DiscordMessage message, String url, String title) {
    world.run(
        () -> {
          MessageState state = MessageRoutes.find(world.channel(message.placeId()), message.id());
          state.embeds.addObject().put("type", "link").put("url", url).put("title", title);
          world.events.messageEdited(state);
        });
  }

  /** The thread with this id, as a bot may have stored it. */
  public Optional<DiscordThread> thread(long id) {
    return world.locked(
        () ->
            Optional.ofNullable(world.channels.get(id))
                .filter(ChannelState::isThread)
                .map(channel -> new DiscordThread(world, channel)));
  }

  /** What is to go wrong with REST requests. */
  public DiscordFaults faults() {
    return faults;
  }

  /** What is to go wrong with the gateway. */
  public DiscordGateway gateway() {
    return gateway;
  }

  /** Turns Discord's rate limits on, all at once, or off again. */
  public void enforcesLimits(boolean on) {
    world.run(() -> limits.enforce(on));
  }

  /** Requests answered with 429, ordered ones among them. */
  public int tooManyRequests() {
    return world.locked(limits::breaches);
  }

  /** Requests that the real Discord would have called malformed. */
  public List<Violation> violations() {
    return log.violations();
  }

  /** All REST requests that were answered or cut off, oldest first. */
  public List<DiscordCall> log() {
    return log.calls();
  }

  /** Bots' messages that made a client ring. */
  public List<Ping> pings() {
    return world.locked(world.messages::pings);
  }

  /** Requests that have come and are not answered yet. */
  public int callsInFlight() {
    return log.inFlight();
  }

  /** Interactions that never had a first answer, of all bots. */
  public int unansweredInteractions() {
    return world.locked(() -> world.interactions.unanswered(Optional.empty()));
  }

  /** Gateway sessions that have a connection now, of all bots. */
  public int sessions() {
    return world.locked(
        () ->
            (int)
                world.applications.values().stream()
                    .flatMap(bot -> bot.sessions.stream())
                    .filter(session -> session.connection().isPresent())
                    .count());
  }

  /** Takes requests without answering, until {@link #goesOn}. */
  public void pauses() {
    door.pause(true);
  }

  /** Handles what came during the pause, and goes on. */
  public void goesOn() {
    door.pause(false);
  }

  /** Answers every request with a page of HTML and 502, until it is told false. */
  public void answersHtml(boolean html) {
    door.html(html);
  }

  /** Closes the port and all connections; everything that exists is kept. */
  public void stops() {
    door.stop(true);
    server.stop();
  }

  /** Serves again on the same port. */
  public void startsAgain() {
    door.stop(false);
    server.startAgain();
  }

  @Override
  public void close() {
    heartbeats.cancel(false);
    watch.shutdownNow();
    stops();
  }
}
