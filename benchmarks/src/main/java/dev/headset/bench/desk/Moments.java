package dev.headset.bench.desk;

import dev.headset.bench.Folders;
import dev.headset.conversation.Conversation;
import dev.headset.conversation.Decider;
import dev.headset.conversation.Decision;
import dev.headset.conversation.Dialogue;
import dev.headset.conversation.Event;
import dev.headset.conversation.World;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.store.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All that was decided in a day at a desk, to be decided again. */
final class Moments implements Decider {

  private static final int VISITS = 200;
  private static final Duration OPEN = Duration.ofHours(1);
  private static final Duration KEEP = Duration.ofDays(90);

  private final Dialogue dialogue = new Dialogue();
  private final List<Moment> decided = Collections.synchronizedList(new ArrayList<>());

  /** A conversation, what happened to it, and what was known besides. */
  record Moment(Conversation conversation, Event event, World world) {}

  @Override
  public Decision decide(Conversation conversation, Event event, World world) {
    decided.add(new Moment(conversation, event, world));
    return dialogue.decide(conversation, event, world);
  }

  /** Those of a day, in the order in which they were decided. */
  static List<Moment> ofADay() throws IOException {
    Path folder = Files.createTempDirectory(Path.of("benchmarks", "target"), "day-");
    Moments moments = new Moments();
    ExecutorService people = Executors.newSingleThreadExecutor();
    try (Desk desk = new Desk(folder, moments, KEEP)) {
      WorkingDay.play(desk, 0, VISITS, OPEN, people);
    } catch (InterruptedException
        | ExecutionException
        | InboxUnavailableException
        | StoreUnavailableException e) {
      throw new IllegalStateException(e);
    } finally {
      people.shutdownNow();
    }
    Folders.erase(folder);
    return List.copyOf(moments.decided);
  }
}
