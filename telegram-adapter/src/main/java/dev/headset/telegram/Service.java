package dev.headset.telegram;

import dev.headset.config.Secret;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** The threads of a served adapter: one that polls, and a few that take what it brings. */
final class Service {

  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final int WORKERS = PollUpdates.MOST; // so many chats in a poll at most
  private static final int TRIES = 6;
  private static final Pattern TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]+");

  private final TelegramParts parts;
  private final BotApi calls;
  private final BotApi polling;
  private final Places places;
  private final TelegramChannel channel;
  private final Health health;
  private final Waits waits;
  private final Notes notes;
  private final Inbox inbox;
  private final ExecutorService workers;
  private final ExecutorService setUp =
      Executors.newSingleThreadExecutor(work -> daemon(work, "telegram-set-up"));
  private volatile Optional<Identity> known = Optional.empty();
  private final Thread thread = new Thread(this::run, "telegram-poll");

  Service(
      TelegramParts parts,
      BotApi calls,
      BotApi polling,
      Places places,
      TelegramChannel channel,
      Health health,
      Waits waits,
      Notes notes,
      Inbox inbox) {
    this.parts = parts;
    this.calls = calls;
    this.polling = polling;
    this.places = places;
    this.channel = channel;
    this.health = health;
    this.waits = waits;
    this.notes = notes;
    this.inbox = inbox;
    AtomicInteger count = new AtomicInteger();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            WORKERS,
            WORKERS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> daemon(work, "telegram-take-" + count.incrementAndGet()));
    pool.allowCoreThreadTimeOut(true);
    this.workers = pool;
  }

  void start() {
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits for the threads to end, the adapter's waits having been closed. */
  void join(Duration most) {
    workers.shutdownNow();
    setUp.shutdownNow();
    thread.interrupt();
    try {
      thread.join(most.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    for (int failures = 1; !waits.isClosed(); failures++) {
      try {
        serve();
      } catch (InterruptedException e) {
        return; // closing
      } catch (InboxUnavailableException e) {
        LOG.warn("What was noted of Telegram can't be read yet: {}", e.getMessage());
        if (!pausedFor(waits.backoff(failures))) {
          return;
        }
      } catch (RuntimeException e) {
        if (waits.isClosed()) {
          return; // a worker was asked while all of them stopped
        }
        LOG.error("Polling Telegram broke and begins anew", e);
        health.failed(Trouble.unexpected(e));
        if (!pausedFor(waits.backoff(failures))) {
          return;
        }
      }
    }
  }

  private boolean pausedFor(Duration pause) {
    try {
      waits.pause(pause);
      return true;
    } catch (InterruptedException e) {
      return false; // closing
    }
  }

  private void serve() throws InterruptedException, InboxUnavailableException {
    places.remember(notes);
    channel.serve(notes);
    Identity me = identify();
    known = Optional.of(me);
    setUp.execute(() -> prepare(me));
    Downloads downloads =
        new Downloads(calls, parts.files(), parts::maxFileBytes, parts.timings().download());
    Translator translator = new Translator(me, places, downloads::fetch, parts.clock());
    AlbumCuts cuts = new AlbumCuts(notes, parts.clock());
    Taker taker = new Taker(translator, inbox, cuts, waits);
    Intake intake = new Intake(taker, workers, waits, parts.timings().album());
    PollLoop loop = new PollLoop(polling, calls, parts, health, waits, notes, intake, me);
    try {
      loop.run();
    } finally {
      loop.noteOffset();
    }
  }

  /** Whether the token has the form of one; another can't stand in an address. */
  static boolean isWellFormed(Secret token) {
    return TOKEN.matcher(token.reveal()).matches();
  }

  private Identity identify() throws InterruptedException {
    boolean wellFormed = isWellFormed(parts.token());
    while (true) {
      Trouble trouble;
      if (wellFormed) {
        try {
          return Identity.of(polling.ask(new GetMe(), parts.timings().grace()));
        } catch (CallFailedException e) {
          waits.pause(Duration.ZERO);
          trouble = Trouble.of(e.failure(), polling.address(), parts.timings());
        }
      } else {
        trouble = Trouble.malformedToken();
      }
      int failures = health.failed(trouble);
      waits.pause(trouble.pause().orElseGet(() -> waits.backoff(failures)));
    }
  }

  /** Has the commands shown as they are now; before the bot is known they are shown anyway. */
  void showCommands() {
    known.ifPresent(me -> setUp.execute(() -> show(me)));
  }

  private void show(Identity me) {
    try {
      CommandsOnShow commands = new CommandsOnShow(calls, parts, places);
      int failures = 1;
      while (!commands.set(notes, me.id()) && failures <= TRIES) {
        waits.pause(waits.backoff(failures++));
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("The commands could not be shown: {}", calls.clean(e.toString()));
    }
  }

  /** What nobody waits for. */
  private void prepare(Identity me) {
    try {
      new StaffGroups(calls, parts.staffChannels(), places).check(me);
      notes.dropOldTopics(parts.clock().instant());
      notes.dropOldAlbums(parts.clock().instant());
    } catch (InboxUnavailableException | RuntimeException e) {
      LOG.warn("Not everything on Telegram is prepared: {}", calls.clean(e.toString()));
    }
    show(me);
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
