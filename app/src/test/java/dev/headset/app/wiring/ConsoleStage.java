package dev.headset.app.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.app.console.Console;
import dev.headset.app.console.ConsoleSettings;
import dev.headset.app.console.ConsoleUnavailableException;
import dev.headset.app.console.PortTakenException;
import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.store.FolderFileStore;
import dev.headset.store.StoreUnavailableException;
import dev.headset.testkit.scenario.Change;
import dev.headset.testkit.scenario.House;
import dev.headset.testkit.scenario.OrderService;
import dev.headset.testkit.scenario.Posted;
import dev.headset.testkit.scenario.ScenarioStage;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import dev.headset.testkit.scenario.StageBot;
import dev.headset.testkit.scenario.Turn;
import dev.headset.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** The console in front of a stage's bot, spoken to over HTTP as any client would. */
final class ConsoleStage implements ScenarioStage {

  private static final int MAX_CHARS = 4_096;

  private static final String PLATFORM = "console";
  private static final String TOKEN = "a-token-of-the-stories";
  private static final long MAX_FILE_BYTES = 1_000;
  private static final String THREADS = "desk/threads";

  private final Path folder;
  private final StageBot bot;
  private final Map<String, String> customers = new HashMap<>();

  /** What was listed since the bot came to rest, by path; until somebody acts it stays so. */
  private final Map<String, JsonNode> looked = new HashMap<>();

  private Console console;
  private ConsoleClient client;
  private boolean stopped;

  ConsoleStage(Path folder, House house) {
    this.folder = folder;
    this.bot = new StageBot(folder, PLATFORM, house);
    this.console = open();
    this.client = serve();
  }

  private Console open() {
    try {
      return Console.open(folder, FolderFileStore.open(folder.resolve("files")), bot.clock());
    } catch (ConsoleUnavailableException | StoreUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private ConsoleClient serve() {
    bot.start(console.channel());
    try {
      return new ConsoleClient(
          console.serve(
              bot.engine(),
              new StoredDesk(bot.store(), bot::playbook),
              new ConsoleSettings(0, TOKEN, MAX_FILE_BYTES),
              routes -> {}),
          TOKEN);
    } catch (PortTakenException taken) {
      throw new IllegalStateException(taken);
    }
  }

  @Override
  public Texts texts() {
    return bot.playbook().texts();
  }

  @Override
  public Instant now() {
    return bot.clock().instant();
  }

  @Override
  public OrderService orders() {
    return bot.orders();
  }

  @Override
  public void arrives(String customer, Optional<String> language) {
    Map<String, String> body = new HashMap<>(Map.of("name", customer));
    language.ifPresent(code -> body.put("language", code));
    customers.put(customer, client.post("customers", body).get("id").asText());
  }

  @Override
  public void opens(String customer, Optional<String> topic) {
    customerSpeaks(customer, Sent.text("/start" + topic.map(name -> " " + name).orElse("")));
  }

  @Override
  public void customerSpeaks(String customer, Sent sent) {
    knows(sent);
    if (sent.file().isPresent()) {
      client.send(chat(customer) + "/files", Map.of(), sent);
    } else {
      client.post(chat(customer) + "/messages", Map.of("text", sent.text()));
    }
  }

  @Override
  public void customerChanges(String customer, Change change) {
    throw new TestAbortedException("on the console what is said is said");
  }

  @Override
  public void customerPresses(String customer, Button button) {
    client.post(chat(customer) + "/presses", Map.of("button", button.id()));
  }

  @Override
  public boolean blocks(String customer) {
    return false;
  }

  @Override
  public void reachable(String customer, boolean now) {
    throw new TestAbortedException("nobody leaves the console");
  }

  @Override
  public List<Posted> chatOf(String customer) {
    return ConsoleLines.posted(look(chat(customer) + "/messages"), "customer");
  }

  @Override
  public List<StaffThread> threads() {
    List<StaffThread> threads = new ArrayList<>();
    for (JsonNode thread : look(THREADS)) {
      threads.add(
          new StaffThread(
              thread.get("team").asText(),
              thread.get("title").asText(),
              thread.get("id").asText()));
    }
    return threads;
  }

  @Override
  public OutgoingMessage card(StaffThread thread) {
    return lines(thread).get(0).message();
  }

  @Override
  public List<Posted> inThread(StaffThread thread) {
    List<Posted> all = lines(thread);
    return all.subList(1, all.size());
  }

  private List<Posted> lines(StaffThread thread) {
    return ConsoleLines.posted(look(place(thread) + "/messages"), "staff");
  }

  @Override
  public List<Posted> inChannel(String team) {
    return ConsoleLines.posted(look(channel(team) + "/messages"), "staff");
  }

  @Override
  public void staffSpeaks(String associate, StaffThread thread, Sent sent) {
    knows(sent);
    if (sent.file().isPresent()) {
      client.send(place(thread) + "/files", Map.of("staff", associate), sent);
    } else {
      client.post(place(thread) + "/messages", Map.of("staff", associate, "text", sent.text()));
    }
  }

  private static void knows(Sent sent) {
    boolean taken =
        sent.file()
            .map(file -> file.kind())
            .filter(kind -> kind == Attachment.Kind.VIDEO_NOTE || kind == Attachment.Kind.ANIMATION)
            .isEmpty();
    if (!sent.plain() || !taken || sent.text().length() > MAX_CHARS) {
      throw new TestAbortedException("the console knows plain words and single files");
    }
  }

  @Override
  public void staffChanges(String associate, StaffThread thread, Change change) {
    throw new TestAbortedException("on the console what is said is said");
  }

  @Override
  public void threadTurns(String associate, StaffThread thread, Turn turn) {
    throw new TestAbortedException("the console's threads are the bot's alone");
  }

  @Override
  public void staffSpeaksInChannel(String associate, String team, String text) {
    client.post(channel(team) + "/messages", Map.of("staff", associate, "text", text));
  }

  /** The console knows no members: managers are those who are on duty. */
  @Override
  public void staysOut(String associate, String team) {
    if (!team.equals("managers")) {
      throw new TestAbortedException("whoever is at the console's desk belongs to it");
    }
  }

  @Override
  public void staffPresses(String associate, StaffThread thread, Button button) {
    client.post(place(thread) + "/presses", Map.of("staff", associate, "button", button.id()));
  }

  @Override
  public Optional<Mark> markOnLast(String associate, StaffThread thread) {
    return ConsoleLines.markOnLast(look(place(thread) + "/messages"), associate);
  }

  @Override
  public void pass(Duration length) {
    bot.pass(length);
  }

  @Override
  public void stop() {
    bot.stop();
    console.close();
    stopped = true;
  }

  @Override
  public void start() {
    console = open();
    client = serve();
    stopped = false;
  }

  @Override
  public void settle() {
    if (stopped) {
      throw new TestAbortedException("a console that is down takes nothing");
    }
    bot.settle();
    looked.clear();
  }

  @Override
  public void close() {
    bot.stop();
    console.close();
  }

  private JsonNode look(String path) {
    return looked.computeIfAbsent(path, client::get);
  }

  private String chat(String customer) {
    return "customers/" + Optional.ofNullable(customers.get(customer)).orElseThrow();
  }

  private static String place(StaffThread thread) {
    return THREADS + "/" + thread.id();
  }

  private static String channel(String team) {
    return "desk/channels/" + team;
  }
}
