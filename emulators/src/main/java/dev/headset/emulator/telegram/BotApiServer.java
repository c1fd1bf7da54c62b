package dev.headset.emulator.telegram;

import dev.headset.emulator.Connections;
import dev.headset.emulator.Fault;
import dev.headset.emulator.FaultScript;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * {@code /botTOKEN/METHOD} and {@code /file/botTOKEN/PATH}, with whatever goes wrong on the way.
 */
final class BotApiServer {

  private static final String JSON_TYPE = "application/json";
  private static final long MAX_REQUEST_BYTES = 64L << 20; // above what Telegram takes in a file
  private static final Pattern METHOD_PATH = Pattern.compile("/bot(\\d+:[\\w-]+)/(\\w+)/?");
  private static final Pattern FILE_PATH = Pattern.compile("/file/bot(\\d+:[\\w-]+)/(.+)");

  final FaultScript<ApiCall> faults = new FaultScript<>();
  final CallLog log = new CallLog();
  final ServerMood mood = new ServerMood();
  private final World world;
  private final Dispatcher dispatcher;
  private final ScheduledExecutorService scheduler;

  BotApiServer(World world, Dispatcher dispatcher, ScheduledExecutorService scheduler) {
    this.world = world;
    this.dispatcher = dispatcher;
    this.scheduler = scheduler;
  }

  void configure(JavalinConfig config) {
    config.http.maxRequestSize = MAX_REQUEST_BYTES;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.threadPool = new QueuedThreadPool(256, 4);
    config.routes.addHttpHandler(HandlerType.GET, "/*", this::handle);
    config.routes.addHttpHandler(HandlerType.POST, "/*", this::handle);
  }

  private void handle(Context context) throws IOException {
    if (mood.isPaused()) {
      mood.keepSilent(context);
      return;
    }
    Optional<Fault> everywhere = mood.everywhere();
    Matcher method = METHOD_PATH.matcher(context.path());
    Matcher file = FILE_PATH.matcher(context.path());
    if (everywhere.isPresent() && everywhere.get() instanceof Fault.Answer answer) {
      send(context, answer);
    } else if (method.matches()) {
      call(context, method.group(1), method.group(2));
    } else if (file.matches()) {
      serveFile(context, file.group(1), file.group(2));
    } else {
      send(context, ApiError.of(404, "Not Found").reply());
    }
  }

  private void call(Context context, String token, String name) throws IOException {
    BotState bot = world.look(() -> world.bots.get(token));
    if (bot == null) {
      send(context, ApiError.of(401, "Unauthorized").reply());
      return;
    }
    String method = dispatcher.canonical(name);
    Parameters parameters;
    try {
      parameters = RequestReader.read(context);
    } catch (ApiError malformed) {
      send(context, malformed.reply());
      return;
    }
    Instant at = world.now();
    ApiCall coming =
        new ApiCall(at, bot.account.id(), method, parameters.loggable(), 0, Optional.empty());
    log.begins();
    Optional<Fault> fault = faults.take(coming);
    CompletableFuture<Reply> reply =
        isUnhandled(fault)
            ? CompletableFuture.completedFuture(new Reply(0, Json.object()))
            : dispatcher.run(bot, method, parameters);
    Reply answer = Waiting.until(later(reply, fault));
    log.ends(answered(coming, answer, fault));
    send(context, answer, fault);
  }

  private static boolean isUnhandled(Optional<Fault> fault) {
    return fault
        .filter(f -> f instanceof Fault.Answer || f instanceof Fault.ClosedBefore)
        .isPresent();
  }

  private CompletableFuture<Reply> later(CompletableFuture<Reply> reply, Optional<Fault> fault) {
    if (fault.isPresent() && fault.get() instanceof Fault.Late late) {
      Executor delayed =
          CompletableFuture.delayedExecutor(
              late.delay().toMillis(), TimeUnit.MILLISECONDS, scheduler);
      return reply.thenApplyAsync(answer -> answer, delayed);
    }
    return reply;
  }

  private static ApiCall answered(ApiCall coming, Reply answer, Optional<Fault> fault) {
    int status = answer.status();
    Optional<String> refusal =
        Optional.ofNullable(answer.body().get("description")).map(text -> text.asText());
    if (fault.isPresent() && fault.get() instanceof Fault.Answer instead) {
      status = instead.status();
      refusal = Optional.of(instead.body());
    }
    return new ApiCall(
        coming.at(), coming.botId(), coming.method(), coming.parameters(), status, refusal);
  }

  private void send(Context context, Reply answer, Optional<Fault> fault) throws IOException {
    if (mood.isPaused()) {
      mood.keepSilent(context);
    } else if (fault.isEmpty() || fault.get() instanceof Fault.Late) {
      send(context, answer);
    } else if (fault.get() instanceof Fault.Answer instead) {
      send(context, instead);
    } else if (fault.get() instanceof Fault.Truncated) {
      Connections.sendHalf(context, answer.status(), JSON_TYPE, answer.body().toString());
    } else if (fault.get() instanceof Fault.EmptyBody) {
      context.status(answer.status());
    } else {
      Connections.drop(context);
    }
  }

  private static void send(Context context, Reply answer) {
    context.status(answer.status()).contentType(JSON_TYPE).result(answer.body().toString());
  }

  private static void send(Context context, Fault.Answer answer) {
    answer.headers().forEach(context::header);
    context.status(answer.status()).contentType(answer.contentType()).result(answer.body());
  }

  private void serveFile(Context context, String token, String path) {
    boolean known = world.look(() -> world.bots.containsKey(token));
    Optional<FileShelf.Shelved> file = world.files.byPath(path);
    if (!known) {
      send(context, ApiError.of(401, "Unauthorized").reply());
    } else if (file.isEmpty()) {
      send(context, ApiError.of(404, "Not Found").reply());
    } else {
      context.contentType("application/octet-stream").result(file.get().bytes());
    }
  }
}
