package dev.headset.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the bot's processes take for the names of machines, instead of asking the system. */
final class HostsFile {

  private static final String LOOPBACK = "127.0.0.1 ";
  private static final String LOCAL = LOOPBACK + "localhost\n";

  private final Path file;

  private HostsFile(Path file) {
    this.file = file;
  }

  /** Writes one in which all names are known. */
  static HostsFile in(Path folder) throws IOException {
    HostsFile hosts = new HostsFile(folder.resolve("hosts").toAbsolutePath());
    hosts.know();
    return hosts;
  }

  /**
   * Java's own options that make it the only source of names, and each answer good for a second.
   */
  String javaOptions() {
    return "-Djdk.net.hosts.file="
        + file
        + " -Dsun.net.inetaddr.ttl=1 -Dsun.net.inetaddr.negative.ttl=1";
  }

  /** The platforms' names are known. */
  void know() throws IOException {
    Files.writeString(
        file, LOCAL + LOOPBACK + Shop.TELEGRAM_HOST + "\n" + LOOPBACK + Shop.DISCORD_HOST + "\n");
  }

  /** They are not, as when name servers are away. */
  void forget() throws IOException {
    Files.writeString(file, LOCAL);
  }
}
