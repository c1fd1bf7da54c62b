package dev.headset.bench.faults;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** A SQLite file, on a disk that fills up and breaks. */
final class SqliteDatabase implements Database {

  private static final String WRITES = "pwrite64,write,ftruncate,fallocate";
  private static final String SYNCS = "fsync,fdatasync";

  private final Path file;
  private final Path log;
  private final PrintStream out;

  /** Nothing is there yet. */
  SqliteDatabase(Path folder, PrintStream out) {
    this.file = folder.resolve("data").resolve("headset.db").toAbsolutePath();
    this.log = folder.resolve("strace.log");
    this.out = out;
  }

  @Override
  public String name() {
    return "SQLite";
  }

  @Override
  public String section() {
    return "store: {url: \"jdbc:sqlite:%s\"}".formatted(file);
  }

  @Override
  public int nodes() {
    return 1;
  }

  @Override
  public List<Trouble> troubles(Nodes nodes) {
    if (!FailingCalls.arePossible()) {
      out.println("SKIPPED: strace is not installed, and so NO DISK FAILS.");
      return List.of();
    }
    return List.of(
        failing("disk: full", nodes, WRITES, "ENOSPC"),
        failing("disk: writes fail", nodes, WRITES, "EIO"),
        failing("disk: read-only", nodes, WRITES, "EROFS"),
        failing("disk: fsync fails", nodes, SYNCS, "EIO"));
  }

  private Trouble failing(String name, Nodes nodes, String calls, String error) {
    List<Path> files = List.of(file, file.resolveSibling(file.getFileName() + "-wal"));
    return new FailingCalls(name, nodes, calls, error, files, log);
  }

  @Override
  public void close() {}
}
