package dev.headset.bench.faults;

import dev.headset.bench.faults.Lane.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of a run on one store.
 *
 * @param happened how often each trouble happened
 * @param threadsInVain threads that were opened twice on Telegram
 * @param settled how long it took, once all was well, until all was told
 * @param movedMillis in how many milliseconds another node took over, each time
 * @param complaints what is amiss, in words; empty where all is well
 */
record FaultReport(
    String store,
    int nodes,
    long seed,
    int customers,
    Map<String, Integer> happened,
    int kills,
    Outcome outcome,
    int threadsInVain,
    String tooManyRequests,
    int failedStarts,
    Duration settled,
    List<Long> movedMillis,
    List<String> complaints) {

  FaultReport {
    happened = Map.copyOf(happened);
    movedMillis = List.copyOf(movedMillis);
    complaints = List.copyOf(complaints);
  }

  /** Whether nothing is amiss. */
  boolean isWell() {
    return complaints.isEmpty();
  }

  /** For people. */
  String text() {
    String list =
        new TreeMap<>(happened)
            .entrySet().stream()
                .map(each -> "%4d  %s".formatted(each.getValue(), each.getKey()))
                .collect(Collectors.joining("\n"));
    return """

        %s, %d node(s), seed %d: %d customers, %d troubles, %d of them kills
        %s
        %d lines said: lost %d, out of order %d, misdelivered %d, shown twice on Discord %d, on Telegram %d, threads opened twice there %d
        429 answers %s (ordered ones among them), starts while the store was away %d, told in full %.1f s after
        %s%s
        """
        .formatted(
            store,
            nodes,
            seed,
            customers,
            happened.values().stream().mapToInt(Integer::intValue).sum(),
            kills,
            list,
            outcome.said(),
            outcome.lost(),
            outcome.disordered(),
            outcome.misdelivered(),
            outcome.doubled(),
            outcome.repeated(),
            threadsInVain,
            tooManyRequests,
            failedStarts,
            settled.toMillis() / 1000.0,
            movedMillis.isEmpty() ? "" : "another node served after (ms): " + movedMillis + "\n",
            complaints.isEmpty()
                ? "Nothing is amiss."
                : "AMISS:\n" + String.join("\n", complaints));
  }
}
