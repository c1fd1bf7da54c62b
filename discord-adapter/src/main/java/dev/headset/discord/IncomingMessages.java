package dev.headset.discord;

import dev.headset.platform.Address;
import dev.headset.platform.Update;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/** Takes in what people write, wherever we serve them. */
final class IncomingMessages {

  private final PlaceQueues queues;
  private final Places places;
  private final ClosedDms closed;
  private final Origins origins;
  private final Chats chats;
  private final Messages messages;
  private final Intake intake;
  private final Health health;
  private final Duration retry;

  IncomingMessages(
      PlaceQueues queues,
      Places places,
      ClosedDms closed,
      Origins origins,
      Chats chats,
      Messages messages,
      Intake intake,
      Health health,
      Duration retry) {
    this.queues = queues;
    this.places = places;
    this.closed = closed;
    this.origins = origins;
    this.chats = chats;
    this.messages = messages;
    this.intake = intake;
    this.health = health;
    this.retry = retry;
  }

  /** A message came over the gateway. */
  void arrived(DataObject message) {
    String channel = message.getString("channel_id");
    boolean guild = !message.isNull("guild_id");
    if (!Messages.isByPerson(message)) {
      return;
    }
    if (origins.isStrange(channel, guild)) {
      return;
    }
    queues.add(origins.queueOf(channel), step(message, channel, guild));
  }

  /** As {@link Origins#queueOf}. */
  String queueOf(String channel) {
    return origins.queueOf(channel);
  }

  /** Whether a place is a customer's direct messages. */
  boolean isDm(Address place) {
    return place.thread().isEmpty() && !places.isStaffs(place);
  }

  /** What has to be done for a message, live or read back. */
  Step step(DataObject message, String channel, boolean guild) {
    return new MessageStep(message, channel, guild);
  }

  private Optional<Address> origin(DataObject message, String channel, boolean guild)
      throws RestException {
    String author = Messages.authorId(message);
    if (!guild) {
      closed.writtenDirectly(channel, message.getString("id"));
      chats.learn(author, channel);
    }
    return origins.of(channel, guild, Optional.of(author));
  }

  private final class MessageStep implements Step {
    private final DataObject message;
    private final String channel;
    private final boolean guild;
    private Update.@Nullable Said said;
    private int attempt;

    private MessageStep(DataObject message, String channel, boolean guild) {
      this.message = message;
      this.channel = channel;
      this.guild = guild;
    }

    @Override
    public Optional<Duration> take() {
      if (said == null) {
        try {
          Optional<Address> origin = origin(message, channel, guild);
          if (origin.isEmpty()) {
            return Optional.empty();
          }
          said = messages.said(message, origin.get());
        } catch (RestException failure) {
          return Optional.of(retry);
        }
        if (guild && Messages.isEmpty(message)) {
          health.contentRefused();
        }
      }
      return intake.offer(said, attempt++);
    }
  }
}
