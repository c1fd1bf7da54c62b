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
        "  durable commit beside it",
        name,
        answering,
        number("%.2f at the median, ", answering.medianRatio())
            + number("%.2f at p95", answering.p95Ratio()));
  }

  private void times(String beside, String name, Answering answering, String ratio) {
    row(
        name,
        number("%.1f ms", answering.answers().medianMillis()),
        number("%.1f ms", answering.answers().percentileMillis(95)),
        ratio);
    row(
        beside,
        number("%.1f ms", answering.commits().medianMillis()),
        number("%.1f ms", answering.commits().percentileMillis(95)),
        "1");
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
