package dev.headset.app.wiring;

import dev.headset.config.ConfigSnapshot;
import dev.headset.config.ConfigWatch;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.HttpSettings;
import dev.headset.config.LastGood;
import dev.headset.config.LateProblem;
import dev.headset.config.LoadResult;
import dev.headset.config.Problem;
import dev.headset.conversation.OperatorNews;
import dev.headset.engine.Engine;
import dev.headset.platform.InboxUnavailableException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes up the operator's edits while the bot runs. All that can fail is done before anything that
 * is live changes; the change itself comes between two decisions.
 */
final class Reloading implements AutoCloseable, ConfigWatch.Reader {

  private static final Logger LOG = LoggerFactory.getLogger(Reloading.class);

  private final ConfigSource source;
  private final LiveConfig live;
  private final Engine engine;
  private final Optional<ServedPlatforms> platforms;
  private final Optional<LastGood> copy;
  private final ConfigState state;
  private final Counter taken;
  private final Counter broken;
  private Optional<ConfigWatch> watch = Optional.empty();

  /**
   * What edits change.
   *
   * @param platforms empty where none can be turned on and off
   * @param copy empty where no copy is kept
   */
  Reloading(
      ConfigSource source,
      LiveConfig live,
      Engine engine,
      Optional<ServedPlatforms> platforms,
      Optional<LastGood> copy,
      ConfigState state,
      MeterRegistry meters) {
    this.source = source;
    this.live = live;
    this.engine = engine;
    this.platforms = platforms;
    this.copy = copy;
    this.state = state;
    this.taken = meters.counter("headset.config.reload", "result", "taken");
    this.broken = meters.counter("headset.config.reload", "result", "broken");
  }

  /** Watches from now on; what has changed since the start's files were read is taken up too. */
  void start(ConfigSnapshot files) {
    watch = Optional.of(ConfigWatch.start(files, this));
  }

  @Override
  public ConfigWatch.Outcome read(ConfigSnapshot snapshot, boolean settled) {
    LoadResult result = source.load(snapshot);
    if (result instanceof LoadResult.Loaded loaded) {
      return takeUp(snapshot, loaded, settled);
    }
    if (settled) {
      refuse(result.problems());
    }
    return ConfigWatch.Outcome.BROKEN;
  }

  private ConfigWatch.Outcome takeUp(
      ConfigSnapshot snapshot, LoadResult.Loaded loaded, boolean settled) {
    HeadsetConfig now = loaded.config();
    List<Problem> refused = refusedTokens(snapshot, now);
    if (!refused.isEmpty()) {
      if (settled) {
        refuse(refused);
      }
      return ConfigWatch.Outcome.BROKEN;
    }
    now.playbook().understanding().ready();
    List<String> waiting = readAtTheStartAlone(live.config(), now);
    Optional<ServedPlatforms.Change> change = platforms.map(each -> each.to(now));
    try {
      engine.change(
          () -> {
            live.become(now);
            change.ifPresent(ServedPlatforms.Change::redirect);
          });
    } catch (InboxUnavailableException storeAway) {
      LOG.warn("The new config waits until the store can be written to");
      return ConfigWatch.Outcome.LATER;
    }
    change.ifPresent(each -> each.serve(engine, engine.notebook()));
    copy.ifPresent(each -> keep(each, snapshot));
    taken.increment();
    boolean mended = state.taken(loaded.warnings());
    LOG.info("The new config is in use: {}", now.allWell());
    loaded.warnings().forEach(warning -> LOG.warn("{}", warning.render()));
    if (mended) {
      tell(new OperatorNews.ConfigMended());
    }
    if (!waiting.isEmpty()) {
      LOG.warn("Read at the start alone, and so not in use yet: {}", waiting);
      tell(new OperatorNews.ConfigWaits(waiting));
    }
    return ConfigWatch.Outcome.TAKEN;
  }

  /** A token that its platform does not know is a mistake like any other. */
  private List<Problem> refusedTokens(ConfigSnapshot snapshot, HeadsetConfig now) {
    List<Problem> problems = new ArrayList<>();
    try {
      Map<String, String> refusals =
          platforms.isPresent() ? platforms.get().refusals(now) : Map.of();
      refusals.forEach(
          (section, why) -> problems.add(LateProblem.at(snapshot, section, "token", why)));
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
    return problems;
  }

  private void refuse(List<Problem> problems) {
    broken.increment();
    if (state.broken(problems)) {
      LOG.error(
          "The config has mistakes, and what was there before stays in use:\n{}",
          Problems.render(problems));
      tell(new OperatorNews.ConfigBroken(Problems.errors(problems), Problems.brief(problems)));
    }
  }

  /** The bot was started while the files have mistakes. */
  void goesByCopy(List<Problem> problems) {
    tell(new OperatorNews.ConfigCopied(Problems.errors(problems), Problems.brief(problems)));
  }

  private void tell(OperatorNews news) {
    try {
      engine.tell(news);
    } catch (InboxUnavailableException storeAway) {
      LOG.warn("The operators could not be told: the store can't be written to");
    }
  }

  private static List<String> readAtTheStartAlone(HeadsetConfig before, HeadsetConfig now) {
    List<String> keys = new ArrayList<>();
    if (!before.store().equals(now.store())) {
      keys.add("store");
    }
    if (!address(before.http()).equals(address(now.http()))) {
      keys.add("http");
    }
    return keys;
  }

  /** All but the people, who are asked for at each login. */
  private static HttpSettings address(HttpSettings all) {
    return new HttpSettings(all.bind(), all.port(), all.console(), all.publicUrl(), List.of());
  }

  /** A copy that can't be kept is no reason not to go by the files. */
  static void keep(LastGood copy, ConfigSnapshot files) {
    try {
      copy.keep(files);
    } catch (RuntimeException e) {
      LOG.warn("No copy of the config could be kept: {}", e.getMessage());
    }
  }

  @Override
  public void close() {
    watch.ifPresent(ConfigWatch::close);
  }
}
