package dev.headset.app.platforms;

import static org.awaitility.Awaitility.await;

import dev.headset.platform.Adapter;
import dev.headset.platform.AdapterState;
import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.FileStore;
import dev.headset.platform.Update;
import dev.headset.store.FolderFileStore;
import dev.headset.store.StoreUnavailableException;
import dev.headset.testkit.scenario.House;
import dev.headset.testkit.scenario.StageBot;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;

/** The real bot on emulated platforms, with a clock that is moved by hand. */
final class LiveBot implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final StageBot bot;
  private final FileStore files;
  private final List<EmulatedPlatform> platforms;
  private final CountingInbox inbox;
  private List<Adapter> adapters = List.of();

  /**
   * Starts it; returns once it serves.
   *
   * @param channels the channel of a team, by its id, and of {@code operators}
   * @param house as for the stage of a story
   */
  LiveBot(
      Path folder,
      House house,
      Function<String, Address> channels,
      List<EmulatedPlatform> platforms) {
    this.bot = new StageBot(folder, channels, house);
    this.files = files(folder);
    this.platforms = List.copyOf(platforms);
    this.inbox = new CountingInbox(bot::engine, this::inTimeOfTheStory);
    start();
  }

  private static FileStore files(Path folder) {
    try {
      return FolderFileStore.open(folder.resolve("files"));
    } catch (StoreUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  /** The platforms live in the wall's time, and a story in one of its own. */
  private Update inTimeOfTheStory(Update update) {
    return update instanceof Update.Said said
        ? new Update.Said(
            said.id(),
            bot.clock().instant(),
            said.origin(),
            said.author(),
            said.message(),
            said.content(),
            said.inReplyTo(),
            said.rest())
        : update;
  }

  /** Starts it, or starts it again on the same store; returns once it serves. */
  void start() {
    adapters =
        platforms.stream()
            .map(platform -> platform.adapter(bot.playbook(), files, bot.clock()))
            .toList();
    bot.start(adapters.stream().map(Adapter::channel).toArray(Channel[]::new));
    adapters.forEach(adapter -> adapter.serve(inbox, bot.engine().notebook()));
    await()
        .pollInSameThread()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(2))
        .until(this::serving);
  }

  private boolean serving() {
    return adapters.stream().allMatch(each -> each.state() instanceof AdapterState.Serving)
        && platforms.stream().allMatch(EmulatedPlatform::setUp);
  }

  StageBot core() {
    return bot;
  }

  /** Somebody is about to do something that leads to one update. */
  void expectOne() {
    inbox.expectOne();
  }

  /** Somebody leaves, blocks or closes something; whether an update tells of it. */
  void expectStanding(BooleanSupplier act) {
    int before = inbox.standing();
    if (act.getAsBoolean()) {
      inbox.expectStanding(before + 1);
    }
  }

  /** From now on it is told everything twice. */
  void tellTwice() {
    inbox.tellsTwice();
  }

  /** Stops it, and starts it again on the same store. */
  void restart() {
    stop();
    start();
  }

  /** Stops it: what is done from here on it learns once it starts. */
  void stop() {
    adapters.forEach(Adapter::close);
    adapters = List.of();
    bot.stop();
  }

  /** Returns when all that was done has come in and has led to all that it leads to. */
  void settle() {
    if (adapters.isEmpty()) {
      return;
    }
    inbox.await(PATIENCE);
    bot.settle();
  }

  /** Stops it; fails where a platform found fault with its calls. */
  @Override
  public void close() {
    adapters.forEach(Adapter::close);
    bot.close();
    platforms.forEach(each -> Assertions.assertEquals("", each.faultsFound()));
  }
}
