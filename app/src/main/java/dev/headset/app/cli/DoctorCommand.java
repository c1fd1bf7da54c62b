package dev.headset.app.cli;

import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.Examination;
import dev.headset.app.wiring.PlatformTimings;
import dev.headset.app.wiring.Stores;
import dev.headset.config.ConfigLoader;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.platform.Finding;
import dev.headset.store.Store;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells whether the bot can work here: one line each, with the remedy. */
@Command(name = "doctor", description = "Tells whether the bot can work here, and what to mend.")
final class DoctorCommand implements Callable<Integer> {

  private static final long LITTLE_SPACE_MB = 500;
  private static final long BYTES_PER_MB = 1024L * 1024;

  @Mixin private ConfigOption config = new ConfigOption();

  private final Terminal terminal;
  private boolean failed;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    ok("Java " + Runtime.version().feature());
    LoadResult result = ConfigLoader.load(config.folder(), terminal.environment(), Overrides.NONE);
    if (result instanceof LoadResult.Loaded loaded) {
      ok("config: " + loaded.config().allWell());
      examine(loaded.config());
    } else {
      fail(
          "config: " + result.problems().size() + " problems",
          "./headset check tells of each with its place");
    }
    return failed ? ExitCode.NOT_WELL : ExitCode.DONE;
  }

  private void examine(HeadsetConfig loaded) throws InterruptedException {
    store(loaded);
    port(loaded);
    if (loaded.discord().isEmpty() && loaded.telegram().isEmpty()) {
      warn(
          "platforms: none is on",
          "give headset.yaml a section discord or telegram, or use ./headset demo");
    }
    new Examination(loaded, PlatformTimings.standard()).findings().forEach(this::tell);
  }

  private void tell(Finding found) {
    switch (found.level()) {
      case OK -> ok(found.what());
      case WARN -> warn(found.what(), found.remedy());
      case FAIL -> fail(found.what(), found.remedy());
    }
  }

  private void store(HeadsetConfig loaded) {
    String url = loaded.store().url();
    Optional<Path> folder = StoreOption.files(url).map(Path::toAbsolutePath).map(Path::getParent);
    if (folder.isPresent() && !Files.exists(database(url))) {
      ok("store: there is none yet; it is made at " + database(url) + " on the first start");
    } else {
      answers(url);
    }
    folder.map(DoctorCommand::nearest).ifPresent(this::room);
  }

  /** Only reads, so that a bot that runs meanwhile is not disturbed. */
  private void answers(String url) {
    try (Store opened = Stores.openForReading(url)) {
      int open = opened.read(tables -> tables.cases().open().size());
      ok("store: it answers, with " + open + " open cases");
    } catch (CannotStartException e) {
      fail("store: " + e.getMessage(), "mend that, or name another store in headset.yaml");
    }
  }

  private static Path database(String url) {
    return Path.of(url.substring(url.lastIndexOf(':') + 1));
  }

  /** The folder itself, or the nearest above it that is there: the rest would be made in it. */
  private static Path nearest(Path folder) {
    Path there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  private void room(Path folder) {
    if (Files.isDirectory(folder) && Files.isWritable(folder)) {
      ok("data folder: " + folder + " can be written to");
      space(folder);
    } else {
      fail("data folder: " + folder + " can't be written to", "mend that, or name another");
    }
  }

  private void space(Path folder) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace() / BYTES_PER_MB;
      if (free < LITTLE_SPACE_MB) {
        warn("disk: " + free + " MB are free in " + folder, "make room");
      } else {
        ok("disk: " + free + " MB are free");
      }
    } catch (IOException e) {
      warn("disk: how much is free can't be told: " + e.getMessage(), "look yourself");
    }
  }

  private void port(HeadsetConfig loaded) {
    InetSocketAddress address = new InetSocketAddress(loaded.http().bind(), loaded.http().port());
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(address);
      ok("http: port " + loaded.http().port() + " is free");
    } catch (IOException e) {
      warn(
          "http: port " + loaded.http().port() + " can't be listened on: " + e.getMessage(),
          "that is fine where the bot runs already; else set http in headset.yaml");
    }
  }

  private void ok(String what) {
    terminal.out().println("ok    " + what);
  }

  private void warn(String what, String remedy) {
    terminal.out().println("warn  " + what + ": " + remedy);
  }

  private void fail(String what, String remedy) {
    failed = true;
    terminal.out().println("fail  " + what + ": " + remedy);
  }
}
