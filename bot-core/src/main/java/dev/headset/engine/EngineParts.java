package dev.headset.engine;

import dev.headset.conversation.ChannelDecider;
import dev.headset.conversation.Decider;
import dev.headset.conversation.Playbook;
import dev.headset.platform.Channel;
import dev.headset.platform.FileStore;
import dev.headset.store.Store;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What an engine is made of.
 *
 * @param store stays the caller's: it is closed after the engine has stopped
 * @param files where the bot's own files are kept, such as a transcript that somebody asked for
 * @param playbook asked anew for each decision, so that a change of config comes between two
 * @param channels one for each platform that is on, asked anew each time, since a change of config
 *     may turn platforms on and off
 * @param ticks nanoseconds that only ever grow, by which the platforms' limits are kept
 * @param random for case numbers and for spreading retries; guarded by the engine
 */
public record EngineParts(
    Store store,
    FileStore files,
    Supplier<Playbook> playbook,
    Decider decider,
    ChannelDecider channelDecider,
    Supplier<List<Channel>> channels,
    Service service,
    Clock clock,
    RandomGenerator random,
    MeterRegistry meters,
    LongSupplier ticks) {

  /** Channels that stay the same. */
  public EngineParts(
      Store store,
      FileStore files,
      Supplier<Playbook> playbook,
      Decider decider,
      ChannelDecider channelDecider,
      List<Channel> channels,
      Service service,
      Clock clock,
      RandomGenerator random,
      MeterRegistry meters,
      LongSupplier ticks) {
    this(
        store,
        files,
        playbook,
        decider,
        channelDecider,
        always(channels),
        service,
        clock,
        random,
        meters,
        ticks);
  }

  /** Paces by {@link System#nanoTime}. */
  public EngineParts(
      Store store,
      FileStore files,
      Supplier<Playbook> playbook,
      Decider decider,
      ChannelDecider channelDecider,
      List<Channel> channels,
      Service service,
      Clock clock,
      RandomGenerator random,
      MeterRegistry meters) {
    this(
        store,
        files,
        playbook,
        decider,
        channelDecider,
        channels,
        service,
        clock,
        random,
        meters,
        System::nanoTime);
  }

  private static Supplier<List<Channel>> always(List<Channel> channels) {
    List<Channel> copy = List.copyOf(channels);
    return () -> copy;
  }
}
