package dev.headset.app.cli;

import dev.headset.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The config that ships with the product, and copies of it with a change. */
final class Sample {

  static final String CONFIG = Path.of("..", "config").toString();

  private Sample() {}

  /** A copy with a key that nobody knows. */
  static Path brokenCopy(Path folder) throws IOException {
    Path config = copy(folder);
    Path file = config.resolve("headset.yaml");
    Files.writeString(file, Files.readString(file) + "\nno_such_key: 1\n");
    return config;
  }

  /** A copy whose store is a SQLite file. */
  static Path copyWithStore(Path folder, Path database) throws IOException {
    Path config = copy(folder);
    Path file = config.resolve("headset.yaml");
    String was = Files.readString(file);
    Files.writeString(file, was.replace("data/headset.db", database.toString()));
    return config;
  }

  /** A copy whose store is in a database. */
  static Path copyWithStore(Path folder, StoreAddress store) throws IOException {
    Path config = copy(folder);
    Path file = config.resolve("headset.yaml");
    String section =
        "{url: \"%s\", user: \"%s\", password: \"%s\"}"
            .formatted(store.url(), store.user().orElseThrow(), store.password().orElseThrow());
    String was = Files.readString(file);
    Files.writeString(file, was.replace("{url: \"jdbc:sqlite:data/headset.db\"}", section));
    return config;
  }

  /** A copy that names Telegram with half a token, which is refused without a call. */
  static Path copyWithTelegram(Path folder) throws IOException {
    Path config = copyWithStore(folder, folder.resolve("data/headset.db"));
    Path file = config.resolve("headset.yaml");
    String was = Files.readString(file).replace("port: 8420", "port: 0");
    Files.writeString(file, was + "\ntelegram: {token: \"123\"}\n");
    return config;
  }

  private static Path copy(Path folder) throws IOException {
    Path from = Path.of(CONFIG);
    Path to = folder.resolve("config");
    try (Stream<Path> walked = Files.walk(from)) {
      List<Path> all = walked.toList();
      for (Path each : all) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
    return to;
  }
}
