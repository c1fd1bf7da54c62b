package dev.headset.app.operate;

import dev.headset.app.proof.BotProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server in a folder: what is typed on it is run by a shell, with its own {@code /opt}, {@code
 * /etc} and {@code /var}, and with stand-ins for what only root and systemd can do.
 */
final class Server implements AutoCloseable {

  private static final List<String> FOLDERS =
      List.of(
          "/opt/headset",
          "/etc/headset",
          "/etc/systemd/system",
          "/usr/local/bin",
          "/var/lib/headset",
          "/var/backups/headset");
  private static final long PATIENCE_SECONDS = 300;

  private final Path root;
  private final Path repository;
  private final Map<String, String> replaced = new TreeMap<>();

  /** With what the repository has after a build in its working folder. */
  Server(Path root) throws IOException {
    this.root = root;
    this.repository = Files.createDirectories(root.resolve("repository"));
    for (String folder :
        List.of("opt", "etc/systemd/system", "usr/local/bin", "var/lib", "var/backups", "bin")) {
      Files.createDirectories(root.resolve(folder));
    }
    Path real = BotProcess.repository();
    for (String stub : List.of("sudo", "useradd", "chown", "install", "systemctl", "journalctl")) {
      Path file = real.resolve("app/src/test/resources/server").resolve(stub);
      executable(Files.copy(file, root.resolve("bin").resolve(stub)));
    }
    Path built = Files.createDirectories(repository.resolve("app/target")).resolve("headset.jar");
    Files.copy(real.resolve("app/target/headset.jar"), built);
    // So that the script there builds nothing.
    Files.createLink(repository.resolve("headset.jar"), built);
    executable(Files.copy(real.resolve("headset"), repository.resolve("headset")));
    copy(real.resolve("config"), repository.resolve("config"));
    Path unit = Files.createDirectories(repository.resolve("docs/operate"));
    Files.writeString(
        unit.resolve("headset.service"),
        here(Files.readString(real.resolve("docs/operate/headset.service"))));
  }

  /** Lets words mean others here, such as an address that is taken. */
  void replace(String words, String others) {
    replaced.put(words, others);
  }

  /** What a shell said when it came to the end of a script, each line of which went well. */
  String type(String script, String stdin) throws IOException, InterruptedException {
    Path said = Files.createTempFile(root, "said", ".log");
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-eu", "-c", here(script))
            .directory(repository.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    shell.environment().put("SERVER", root.toString());
    shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
    shell
        .environment()
        .merge(
            "PATH",
            "%s/bin:%s/usr/local/bin:%s/bin".formatted(root, root, System.getProperty("java.home")),
            (path, own) -> own + ":" + path);
    Process process = shell.start();
    try (var in = process.getOutputStream()) {
      in.write(stdin.getBytes(StandardCharsets.UTF_8));
    }
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("no end of\n" + script + Files.readString(said));
    }
    if (process.exitValue() != 0) {
      throw new AssertionError(
          "ended with "
              + process.exitValue()
              + ":\n"
              + script
              + Files.readString(said)
              + journal());
    }
    return Files.readString(said);
  }

  /** A file of this server's. */
  Path file(String path) {
    return root.resolve(path.substring(1));
  }

  /** The words that its service wrote. */
  String journal() throws IOException {
    Path journal = root.resolve("journal");
    return Files.exists(journal) ? Files.readString(journal) : "";
  }

  @Override
  public void close() throws IOException {
    Path pid = root.resolve("headset.pid");
    if (Files.exists(pid)) {
      ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
          .ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  private String here(String text) {
    String here = text;
    for (String folder : FOLDERS) {
      here = here.replace(folder, root + folder);
    }
    for (Map.Entry<String, String> each : replaced.entrySet()) {
      here = here.replace(each.getKey(), each.getValue());
    }
    return here;
  }

  private static void executable(Path file) {
    if (!file.toFile().setExecutable(true)) {
      throw new AssertionError(file + " can't be made executable");
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }
}
