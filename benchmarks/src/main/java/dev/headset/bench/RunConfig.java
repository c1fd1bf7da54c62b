package dev.headset.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The sample config with a headset.yaml of its own, as an operator would write one. */
final class RunConfig {

  private static final Path SAMPLE = Path.of("config");

  private RunConfig() {}

  /** Writes it below the folder, with the store beside it; returns its own folder. */
  static Path write(Path folder, List<Platform> platforms) throws IOException {
    Path config = Folders.copy(SAMPLE, folder.resolve("config"));
    Path data = Files.createDirectory(folder.resolve("data"));
    String sections = platforms.stream().map(Platform::section).collect(Collectors.joining("\n"));
    Platform first = platforms.get(0);
    Platform last = platforms.get(platforms.size() - 1);
    Files.writeString(
        config.resolve("headset.yaml"),
        """
        version: 1
        languages: [en, pl]
        store: {url: "jdbc:sqlite:%s"}
        http: {bind: 127.0.0.1, port: 0}
        %s
        desk:
          default_team: support
          teams:
            - {id: support, name: {en: Support, pl: Obsługa}, channel: "%s", managers: managers}
            - {id: billing, name: {en: Payments, pl: Płatności}, channel: "%s", managers: managers}
            - {id: managers, name: {en: Managers, pl: Kierownicy}, channel: "%s"}
        services: {orders: {url: "http://127.0.0.1:9"}}
        limits: {messages_per_minute: 1000}
        """
            .formatted(
                data.resolve("headset.db"),
                sections,
                first.channel("support"),
                last.channel("billing"),
                last.channel("managers")));
    return config;
  }
}
