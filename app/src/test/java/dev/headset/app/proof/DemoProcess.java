package dev.headset.app.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The demo in a process of its own. */
final class DemoProcess extends BotProcess {

  static final String TOKEN = "proof-token";

  private final Path data;
  private final int port;

  DemoProcess(Path folder) throws IOException {
    this(folder, folder.resolve("data"), FreePort.next());
  }

  private DemoProcess(Path folder, Path data, int port) {
    super(
        folder,
        List.of("demo", "--port", String.valueOf(port), "--data", data.toString()),
        Map.of("HEADSET_CONSOLE_TOKEN", TOKEN));
    this.data = data;
    this.port = port;
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  Path data() {
    return data;
  }
}
