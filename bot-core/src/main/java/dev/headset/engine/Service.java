package dev.headset.engine;

import dev.headset.effect.ServiceAnswer;
import dev.headset.effect.ServiceRequest;
import dev.headset.platform.EntryKey;

/** The operator's own service. Safe for use by several threads. */
@FunctionalInterface
public interface Service {

  /**
   * Asks; may block for as long as all its tries take.
   *
   * @param key the same when the question is asked again after a crash
   * @throws InterruptedException where the engine is stopping: the question is asked again later
   */
  ServiceAnswer ask(EntryKey key, ServiceRequest request) throws InterruptedException;
}
