package dev.headset.bench;

import java.util.Locale;
import java.util.OptionalLong;

/** The results as a small table of plain text. */
final class Table {

  private static final double BYTES_PER_MB = 1024.0 * 1024;
  private static final double NANOS_PER_MICRO = 1_000.0;
  private static final double NANOS_PER_MILLI = 1_000_000.0;

  private final StringBuilder lines = new StringBuilder();

  private Table() {}

  static String of(Results results) {
    Table table = new Table();
    table.row("", "median", "p95", "ratio to one durable commit of this disk");
    table.answering("Answer over HTTP", results.onTheWire());
    table.answering("Answer in the core", results.inTheCore());
    table.load("64 conversations over HTTP", results.wireLoad(), results.onTheWire().commits());
    table.load("64 conversations in the core", results.coreLoad(), results.inTheCore().commits());
    table.commits(results);
    table.row(
        "Start to ready",
        number("%.2f s", results.starts().medianMillis() / 1_000),
        number("%.2f s", results.starts().percentileMillis(95) / 1_000),
        "");
    table.row("Memory, idle", megabytes(results.footprint().idle()), "", "");
    table.row("Memory, after 50 chats", megabytes(results.footprint().used()), "", "");
    table.platforms(results.platforms());
    Understanding understanding = results.understanding();
    table.row(
        "Understanding a text",
        number("%.0f µs", understanding.verdict() / NANOS_PER_MICRO),
        number("%.0f µs", understanding.verdictP95() / NANOS_PER_MICRO),
        "");
    table.row(
        "Config read and learned",
        number("%.0f ms", understanding.learning() / NANOS_PER_MILLI),
        "",
        "");
    return table.lines.toString();
  }

  private void answering(String name, Answering answering) {
    times(
        name,
        answering.answers(),
        number("%.2f at the median, ", answering.medianRatio())
            + number("%.2f at p95", answering.p95Ratio()));
    times("  durable commit beside it", answering.commits(), "1");
  }

  private void times(String name, Times times, String ratio) {
    row(
        name,
        number("%.1f ms", times.medianMillis()),
        number("%.1f ms", times.percentileMillis(95)),
        ratio);
  }

  private void load(String name, Load load, Times commits) {
    row(
        name,
        number("%.1f ms", load.answers().medianMillis()),
        number("%.1f ms", load.answers().percentileMillis(95)),
        number("%.0f messages/s, ", load.perSecond())
            + number(
                "%.1f for each durable commit", load.perSecond() * commits.medianMillis() / 1_000));
  }

  private void commits(Results results) {
    double perSecond = results.commitsUnderLoad() / results.coreLoad().seconds();
    double shared = results.coreLoad().messages() / (double) results.commitsUnderLoad();
    row(
        "  its commits",
        "",
        "",
        number("%.0f commits/s, ", perSecond) + number("%.1f messages in each", shared));
  }

  private void platforms(PlatformResults results) {
    row(
        "Run on both platforms to ready",
        number("%.2f s", results.starts().medianMillis() / 1_000),
        number("%.2f s", results.starts().percentileMillis(95) / 1_000),
        "");
    row("  its memory, idle", megabytes(results.idle()), "", "");
    results.reaching().forEach(this::reaching);
    results.rushes().forEach(this::rush);
  }

  private void reaching(Reaching reaching) {
    times(
        "Update to call on " + reaching.platform(),
        reaching.answers(),
        number("%.2f of 1.5 commits and an echo, ", reaching.ratio())
            + number("%.2f of 4 at p99 ", reaching.ratioAt99())
            + number("(%.1f ms)", reaching.answers().percentileMillis(99)));
    times("  a bare echo beside it", reaching.echoes(), "");
    times("  durable commit beside both", reaching.commits(), "1");
  }

  private void rush(Rush rush) {
    row(
        Rush.CUSTOMERS + " in a second on " + rush.platform(),
        number("%.2f s", rush.seconds()),
        "",
        number("%.2f of what its limits take (", rush.ratio())
            + number("%.2f s), ", rush.least())
            + rush.answered()
            + " answered, "
            + rush.ordered()
            + " in order, refused "
            + rush.refusals()
            + " times");
  }

  private static String megabytes(OptionalLong bytes) {
    return bytes.isPresent() ? number("%.0f MB", bytes.getAsLong() / BYTES_PER_MB) : "not measured";
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  private void row(String name, String median, String p95, String rest) {
    lines
        .append(
            String.format(Locale.ROOT, "%-30s %10s %10s   %s", name, median, p95, rest)
                .stripTrailing())
        .append('\n');
  }
}
