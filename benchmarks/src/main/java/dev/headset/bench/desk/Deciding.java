package dev.headset.bench.desk;

import dev.headset.bench.Measurement;
import dev.headset.bench.desk.Moments.Moment;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The decision alone: how many of them one core makes in a second. */
public final class Deciding implements Measurement {

  private static final int WARM_UPS = 5;
  private static final int SECONDS = 5;
  private static final int QUICK_SECONDS = 1;
  private static final int ITERATIONS = 5;

  @Override
  public void run(Task task) throws Exception {
    List<Moment> day = Moments.ofADay();
    task.out().println("A day's " + day.size() + " events by kind: " + kinds(day));
    for (RunResult result : measured(task.quick() ? QUICK_SECONDS : SECONDS)) {
      Result<?> all = result.getPrimaryResult();
      task.out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%-16s %,12.0f decisions/s on one core (%,.0f to %,.0f)",
                  all.getLabel(),
                  all.getScore(),
                  all.getStatistics().getMin(),
                  all.getStatistics().getMax()));
    }
  }

  private static String kinds(List<Moment> day) {
    return day.stream()
        .collect(
            Collectors.groupingBy(
                moment -> moment.event().getClass().getSimpleName(),
                TreeMap::new,
                Collectors.counting()))
        .toString();
  }

  private static Collection<RunResult> measured(int seconds) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(DecisionBenchmark.class.getName())
                .verbosity(VerboseMode.SILENT)
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.seconds(seconds))
                .build())
        .run();
  }
}
