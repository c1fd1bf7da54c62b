package dev.headset.bench.desk;

import dev.headset.bench.desk.Moments.Moment;
import dev.headset.conversation.Decision;
import dev.headset.conversation.Dialogue;
import dev.headset.conversation.Event;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs to decide, on the sample config: a day at a desk, decided over and over. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DecisionBenchmark {

  private final Dialogue dialogue = new Dialogue();
  private List<Moment> day = List.of();
  private List<Moment> words = List.of();
  private List<Moment> others = List.of();
  private int next;

  /** Plays the day. */
  @Setup(Level.Trial)
  public void play() throws IOException {
    day = Moments.ofADay();
    words = day.stream().filter(moment -> isWords(moment.event())).toList();
    others = day.stream().filter(moment -> !isWords(moment.event())).toList();
  }

  /** Whether it has to be understood. */
  static boolean isWords(Event event) {
    return event instanceof Event.CustomerSpoke spoke && !spoke.content().text().startsWith("/");
  }

  /** Everything, in the order of the day. */
  @Benchmark
  public Decision all() {
    return decide(day);
  }

  /** What customers say, all of which has to be understood. */
  @Benchmark
  public Decision customersWords() {
    return decide(words);
  }

  /** Everything else: presses, associates' words, deliveries, answers of services, timers. */
  @Benchmark
  public Decision allElse() {
    return decide(others);
  }

  private Decision decide(List<Moment> of) {
    next = (next + 1) % of.size();
    Moment moment = of.get(next);
    return dialogue.decide(moment.conversation(), moment.event(), moment.world());
  }
}
