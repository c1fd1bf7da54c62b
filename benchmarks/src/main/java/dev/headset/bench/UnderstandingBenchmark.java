package dev.headset.bench;

import dev.headset.conversation.Playbook;
import dev.headset.text.Language;
import dev.headset.understanding.Utterance;
import dev.headset.understanding.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs to understand a text, and to learn to, on the sample config. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class UnderstandingBenchmark {

  private Optional<Playbook> playbook = Optional.empty();
  private List<Utterance> examples = List.of();
  private int next;

  /** Reads the config. */
  @Setup
  public void read() {
    Playbook sample = Sample.playbook();
    Language language = sample.defaultLanguage();
    playbook = Optional.of(sample);
    examples =
        sample.topics().topics().values().stream()
            .flatMap(topic -> topic.examples().values().stream())
            .flatMap(List::stream)
            .map(text -> new Utterance(text, language, false, Optional.empty()))
            .toList();
  }

  /** The examples of all topics in both languages, one after the other. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public Verdict verdict() {
    next = (next + 1) % examples.size();
    return playbook.orElseThrow().understanding().understand(examples.get(next));
  }

  /** All files read, checked, and learned from. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public Playbook learning() {
    return Sample.playbook();
  }
}
