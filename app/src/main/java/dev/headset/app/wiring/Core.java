package dev.headset.app.wiring;

import dev.headset.conversation.DeskChannel;
import dev.headset.conversation.Dialogue;
import dev.headset.conversation.Playbook;
import dev.headset.engine.Engine;
import dev.headset.engine.EngineParts;
import dev.headset.engine.HttpService;
import dev.headset.platform.Channel;
import dev.headset.platform.FileStore;
import dev.headset.store.Store;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** The shared core, put together the one way in which it is put together. */
final class Core {

  private Core() {}

  static Engine start(
      Store store,
      FileStore files,
      Supplier<Playbook> playbook,
      Supplier<List<Channel>> channels,
      Clock clock,
      MeterRegistry meters) {
    return Engine.start(
        new EngineParts(
            store,
            files,
            playbook,
            new Dialogue(),
            new DeskChannel(),
            channels,
            new HttpService(),
            clock,
            new SecureRandom(),
            meters,
            System::nanoTime));
  }
}
