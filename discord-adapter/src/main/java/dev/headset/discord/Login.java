package dev.headset.discord;

import dev.headset.config.Secret;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts JDA with no more than a support desk needs: no voice, no presence, no list of members. */
final class Login {

  private static final Logger LOG = LoggerFactory.getLogger(Login.class);
  private static final URI DISCORD = URI.create("https://discord.com/api/v10/");
  private static final String DISCORDS_GATEWAY = "wss://gateway.discord.gg/";
  private static final int LONGEST_RECONNECT_SECONDS = 32;
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private static final Set<String> READ_BY_US =
      Set.of(
          "MESSAGE_CREATE",
          "MESSAGE_UPDATE",
          "MESSAGE_DELETE",
          "MESSAGE_DELETE_BULK",
          "MESSAGE_REACTION_ADD",
          "MESSAGE_REACTION_REMOVE",
          "TYPING_START",
          "INTERACTION_CREATE");

  private final Secret token;
  private final URI api;
  private final Optional<URI> gateway;
  private final DiscordTimings timings;
  private final ExecutorService callers;
  private final Timer timer;
  private final OkHttpClient http;
  private final AtomicBoolean misdirectionTold = new AtomicBoolean();

  Login(DiscordParts parts, ExecutorService callers, Timer timer) {
    this(parts.token(), parts.apiUrl(), parts.gatewayUrl(), parts.timings(), callers, timer);
  }

  Login(
      Secret token,
      URI apiUrl,
      Optional<URI> gateway,
      DiscordTimings timings,
      ExecutorService callers,
      Timer timer) {
    this.callers = callers;
    this.token = token;
    this.api = withSlash(apiUrl);
    this.gateway = gateway;
    this.timings = timings;
    this.timer = timer;
    this.http =
        new OkHttpClient.Builder()
            .connectTimeout(CONNECT)
            .readTimeout(timings.answer())
            .writeTimeout(timings.answer())
            .followRedirects(false) // neither the token nor a request for a file goes elsewhere
            .addInterceptor(new AnswerCheck())
            .build();
  }

  /**
   * A client for files, on the same connections. Discord tells their addresses: where it is Discord
   * itself that is asked, none of them leads into the operator's network.
   */
  OkHttpClient files() {
    OkHttpClient.Builder files = http.newBuilder();
    files.interceptors().clear();
    if (api.equals(DISCORD)) {
      files.addNetworkInterceptor(new PublicOnly());
    }
    return files.build();
  }

  /** Whether the token can be one at all: a header can't carry anything else. */
  boolean tokenIsPlausible() {
    return isPlausible(token);
  }

  static boolean isPlausible(Secret token) {
    String stripped = token.reveal().strip();
    return !stripped.isEmpty() && stripped.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }

  /**
   * Asks whether the token is good, and begins to connect.
   *
   * @param onConnect given the JDA before its first event can come
   * @param content whether to ask for the content of messages in guilds, which Discord grants only
   *     where it was switched on for the bot
   * @throws net.dv8tion.jda.api.exceptions.InvalidTokenException where Discord refuses the token
   */
  JDA start(boolean content, EventListener listener, Consumer<JDA> onConnect, Runnable onFailure)
      throws IOException {
    Application application = application();
    application
        .misdirected()
        .filter(unsaid -> !misdirectionTold.getAndSet(true))
        .ifPresent(found -> LOG.warn("{}.", found.sentence()));
    JDA jda =
        JDABuilder.createLight(
                token.reveal().strip(), intents(content, application.grantsMembers()))
            .setRestConfig(new RestConfig().setBaseUrl(api.toString()))
            .setSessionController(
                new GatewaySession(gateway(), timings.newSession(), timer, onConnect, onFailure))
            .setHttpClient(http)
            .setCallbackPool(callers, false)
            .enableCache(CacheFlag.MEMBER_OVERRIDES) // by which who may read a channel is known
            .setRawEventsEnabled(true)
            .setEnableShutdownHook(false)
            .setRequestTimeoutRetry(false)
            .setMaxReconnectDelay(LONGEST_RECONNECT_SECONDS)
            .addEventListeners(listener)
            .build();
    leaveToUs(jda);
    return jda;
  }

  /**
   * Takes from JDA what we read ourselves. An event that JDA can't make its objects of would be
   * lost to us too, since it tells the raw event last.
   */
  private static void leaveToUs(JDA jda) {
    if (jda instanceof JDAImpl internals) {
      internals.getClient().getHandlers().keySet().removeAll(READ_BY_US);
    }
  }

  /** Lets go of every connection. */
  void close() {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdownNow();
    http.connectionPool().evictAll();
  }

  private static List<GatewayIntent> intents(boolean content, boolean members) {
    List<GatewayIntent> intents =
        new ArrayList<>(
            List.of(
                GatewayIntent.GUILD_MESSAGES,
                GatewayIntent.GUILD_MESSAGE_REACTIONS,
                GatewayIntent.GUILD_MESSAGE_TYPING,
                GatewayIntent.DIRECT_MESSAGES,
                GatewayIntent.DIRECT_MESSAGE_REACTIONS,
                GatewayIntent.DIRECT_MESSAGE_TYPING));
    if (content) {
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    }
    if (members) {
      intents.add(GatewayIntent.GUILD_MEMBERS);
    }
    return intents;
  }

  /** What the developer portal says; asking for an intent that it does not grant ends a session. */
  Application application() {
    Request question =
        new Request.Builder()
            .url(api.resolve("applications/@me").toString())
            .header("Authorization", "Bot " + token.reveal().strip())
            .build();
    try (Response answer = impatient().newCall(question).execute()) {
      return answer.isSuccessful()
          ? Application.of(DataObject.fromJson(answer.body().byteStream()))
          : Application.UNKNOWN;
    } catch (IOException | RuntimeException unknown) {
      LOG.debug("Whether members are told of is not known: {}", unknown.getClass().getName());
      return Application.UNKNOWN;
    }
  }

  private OkHttpClient impatient() {
    return http.newBuilder().callTimeout(timings.login().toMillis(), TimeUnit.MILLISECONDS).build();
  }

  private String gateway() throws IOException {
    if (gateway.isPresent()) {
      return gateway.get().toString();
    }
    return api.equals(DISCORD) ? DISCORDS_GATEWAY : asked();
  }

  /** What {@code GET /gateway} answers, which needs no token. */
  private String asked() throws IOException {
    Request question = new Request.Builder().url(api.resolve("gateway").toString()).build();
    try (Response answer = impatient().newCall(question).execute()) {
      if (!answer.isSuccessful()) {
        throw new IOException("the gateway's address was not given: " + answer.code());
      }
      return DataObject.fromJson(answer.body().byteStream()).getString("url");
    }
  }

  private static URI withSlash(URI api) {
    return api.toString().endsWith("/") ? api : URI.create(api + "/");
  }
}
