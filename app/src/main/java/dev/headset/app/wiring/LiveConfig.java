package dev.headset.app.wiring;

import dev.headset.config.HeadsetConfig;
import dev.headset.conversation.Menu;
import dev.headset.conversation.Playbook;
import dev.headset.platform.AdapterSettings;

/** What the operator wishes now. Any thread may ask; it is changed between two decisions alone. */
final class LiveConfig {

  private static final long BYTES_PER_MB = 1024L * 1024;

  /** Both belong together, so that nobody sees the one changed and the other not. */
  private record Now(HeadsetConfig config, AdapterSettings settings) {}

  private volatile Now now;

  LiveConfig(HeadsetConfig config) {
    now = now(config);
  }

  HeadsetConfig config() {
    return now.config();
  }

  Playbook playbook() {
    return now.config().playbook();
  }

  /** What adapters need of it. */
  AdapterSettings settings() {
    return now.settings();
  }

  void become(HeadsetConfig config) {
    now = now(config);
  }

  private static Now now(HeadsetConfig config) {
    Playbook playbook = config.playbook();
    return new Now(
        config,
        new AdapterSettings(
            playbook.texts(),
            playbook.languages(),
            playbook.desk().language(),
            Menu.of(playbook),
            playbook.limits().attachmentMb() * BYTES_PER_MB));
  }
}
