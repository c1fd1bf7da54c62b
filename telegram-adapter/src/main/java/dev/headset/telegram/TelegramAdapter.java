package dev.headset.telegram;

import dev.headset.platform.Adapter;
import dev.headset.platform.AdapterState;
import dev.headset.platform.Channel;
import dev.headset.platform.Inbox;
import dev.headset.platform.Notebook;
import java.time.Duration;
import java.util.Optional;

/**
 * Telegram, served through the Bot API: private chats are customers', the teams' groups are
 * staff's, with a topic for each case where a group has topics, and the replies to its card where
 * it has none.
 *
 * <p>Updates come by polling, one process for a bot. Sends are at least once: Telegram knows no key
 * by which it could tell a repeat, so that a message whose answer was lost may stand twice.
 */
public final class TelegramAdapter implements Adapter {

  /** The platform's name in addresses and ids. */
  public static final String PLATFORM = "telegram";

  private static final Duration CLOSING = Duration.ofSeconds(2);

  private final TelegramParts parts;
  private final BotApi calls;
  private final BotApi polling;
  private final Places places;
  private final Waits waits;
  private final Health health = new Health();
  private final TelegramChannel channel;
  private Optional<Service> service = Optional.empty();

  /** Connects to nothing yet. */
  public TelegramAdapter(TelegramParts parts) {
    this.parts = parts;
    TelegramTimings timings = parts.timings();
    this.calls = new BotApi(parts.token(), parts.api(), timings.call());
    this.polling = new BotApi(parts.token(), parts.api(), timings.poll().plus(timings.grace()));
    this.places = new Places(parts.staffChannels());
    this.waits = new Waits(timings);
    this.channel = new TelegramChannel(calls, places, parts, waits);
  }

  @Override
  public Channel channel() {
    return channel;
  }

  @Override
  public synchronized void serve(Inbox inbox, Notebook notebook) {
    if (service.isPresent() || waits.isClosed()) {
      throw new IllegalStateException("served already, or closed");
    }
    Notes notes = new Notes(notebook);
    Service started =
        new Service(parts, calls, polling, places, channel, health, waits, notes, inbox);
    started.start();
    service = Optional.of(started);
  }

  @Override
  public AdapterState state() {
    return health.state();
  }

  @Override
  public synchronized void settingsChanged() {
    service.ifPresent(Service::showCommands);
  }

  @Override
  public synchronized void close() {
    waits.close();
    polling.breakOff();
    service.ifPresent(running -> running.join(CLOSING));
    polling.close();
    calls.close();
  }
}
