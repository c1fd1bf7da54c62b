package dev.headset.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * What understanding costs, in nanoseconds.
 *
 * @param verdict of one text
 * @param verdictP95 of one text, which so many of a hundred did not exceed
 * @param learning of the whole config
 */
record Understanding(double verdict, double verdictP95, double learning) {

  static Understanding measure(int seconds) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(UnderstandingBenchmark.class.getName())
                    .verbosity(VerboseMode.SILENT)
                    .forks(1)
                    .warmupIterations(2)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(1)
                    .measurementTime(TimeValue.seconds(seconds))
                    .build())
            .run();
    Statistics verdict = of(results, "verdict");
    return new Understanding(
        verdict.getPercentile(50),
        verdict.getPercentile(95),
        of(results, "learning").getPercentile(50));
  }

  private static Statistics of(Collection<RunResult> results, String label) {
    return results.stream()
        .filter(result -> result.getPrimaryResult().getLabel().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("JMH measured no " + label))
        .getPrimaryResult()
        .getStatistics();
  }
}
