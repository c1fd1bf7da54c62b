package dev.headset.app.wiring;

import dev.headset.config.HeadsetConfig;
import dev.headset.config.HttpSettings;
import dev.headset.platform.Finding;
import dev.headset.store.Store;
import dev.headset.store.StoreMissingException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the bot can work on this machine: store, data folder, disk, port. Only reads. */
public final class HostExamination {

  private static final long BYTES_PER_MB = 1024L * 1024;
  private static final long LITTLE_SPACE_MB = 500;
  private static final long NO_SPACE_MB = 50;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HeadsetConfig config;
  private final FreeSpace space;

  public HostExamination(HeadsetConfig config, FreeSpace space) {
    this.config = config;
    this.space = space;
  }

  /** What there is to say. */
  public List<Finding> findings() throws InterruptedException {
    List<Finding> found = new ArrayList<>();
    found.add(store());
    if (!DataFolder.isShared(config.store())) {
      found.add(folder());
    }
    disk().ifPresent(found::add);
    found.add(port());
    return found;
  }

  /** Whether a Headset answers already where this one would. */
  public boolean runs() throws InterruptedException {
    HttpSettings http = config.http();
    if (http.port() == 0) {
      return false;
    }
    String host = http.bind().equals("0.0.0.0") ? "127.0.0.1" : http.bind();
    URI health = URI.create("http://" + host + ":" + http.port() + "/healthz");
    try {
      HttpResponse<String> answer =
          HttpClient.newBuilder()
              .connectTimeout(PATIENCE)
              .build()
              .send(
                  HttpRequest.newBuilder(health).timeout(PATIENCE).build(),
                  HttpResponse.BodyHandlers.ofString());
      return answer.body().startsWith("Headset is ");
    } catch (IOException nobody) {
      return false;
    }
  }

  /** What is left to write on; empty where there is no folder to look at. */
  Optional<Finding> disk() {
    Path folder = nearest(DataFolder.of(config.store()).folder().toAbsolutePath());
    try {
      long free = space.bytes(folder) / BYTES_PER_MB;
      String what = "disk: " + free + " MB are free in " + folder;
      String remedy = "make room there, or name another folder in store.url of headset.yaml";
      if (free < NO_SPACE_MB) {
        return Optional.of(Finding.fail(what, remedy));
      }
      return Optional.of(free < LITTLE_SPACE_MB ? Finding.warn(what, remedy) : Finding.ok(what));
    } catch (IOException e) {
      return Optional.of(
          Finding.warn(
              "disk: how much is free can't be told (" + e.getMessage() + ")", "look yourself"));
    }
  }

  private Finding store() {
    try (Store opened = Stores.openForReading(Stores.address(config.store()))) {
      int open = opened.read(tables -> tables.cases().open().size());
      return Finding.ok("store: it answers, with " + open + " open cases");
    } catch (CannotStartException e) {
      if (e.getCause() instanceof StoreMissingException) {
        return Finding.ok(
            "store: there is none yet; it is made at "
                + Stores.address(config.store()).shown()
                + " on the first start");
      }
      return Finding.fail(
          "store: " + withoutStop(e.getMessage()), "mend that, or name another in store.url");
    }
  }

  private Finding folder() {
    Path folder = nearest(DataFolder.of(config.store()).folder());
    return Files.isDirectory(folder) && Files.isWritable(folder)
        ? Finding.ok("data folder: " + folder + " can be written to")
        : Finding.fail(
            "data folder: " + folder + " can't be written to",
            "let the user that runs Headset write there (chown, chmod u+rwx), or name another"
                + " folder in store.url of headset.yaml");
  }

  private Finding port() throws InterruptedException {
    HttpSettings http = config.http();
    String what = "http: port " + http.port() + " of " + http.bind();
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(http.bind(), http.port()));
      return Finding.ok(http.port() == 0 ? "http: any free port is taken" : what + " is free");
    } catch (IOException e) {
      return runs()
          ? Finding.ok("http: a Headset answers at port " + http.port() + " already")
          : Finding.fail(
              what + " can't be listened on (" + e.getMessage() + ")",
              "stop the program that has it, or set http.port in headset.yaml");
    }
  }

  /** The folder itself, or the nearest above it that is there: the rest would be made in it. */
  private static Path nearest(Path folder) {
    Path there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
