package dev.headset.discord;

import dev.headset.platform.Address;
import java.util.Optional;

/** Where something happened, as the core knows that place. */
final class Origins {

  private final Places places;
  private final ClosedDms closed;

  Origins(Places places, ClosedDms closed) {
    this.places = places;
    this.closed = closed;
  }

  /** Whether a place is known to be none of ours; else {@link #of} has to find out. */
  boolean isStrange(String channel, boolean guild) {
    return guild && closed.dmOf(channel).isEmpty() && places.isStrange(channel);
  }

  /** The queue of a channel: a thread that goes for a direct message shares that one's. */
  String queueOf(String channel) {
    return closed.dmOf(channel).orElse(channel);
  }

  /**
   * The place; may ask Discord.
   *
   * @param author whose doing it was, where that is told: in a thread that goes for a direct
   *     message only the customer counts
   */
  Optional<Address> of(String channel, boolean guild, Optional<String> author)
      throws RestException {
    Optional<Address> dm = dm(channel, guild, author);
    boolean isDm = !guild || closed.dmOf(channel).isPresent();
    return isDm ? dm : places.staffs(channel);
  }

  /** As above, by what is remembered alone. */
  Optional<Address> known(String channel, boolean guild, Optional<String> author) {
    return dm(channel, guild, author).or(() -> guild ? places.known(channel) : Optional.empty());
  }

  private Optional<Address> dm(String channel, boolean guild, Optional<String> author) {
    if (!guild) {
      return Optional.of(Address.of(DiscordChannel.PLATFORM, channel));
    }
    return closed
        .dmOf(channel)
        .filter(dm -> author.isEmpty() || isCustomer(dm, author.get()))
        .map(dm -> Address.of(DiscordChannel.PLATFORM, dm));
  }

  private boolean isCustomer(String dm, String author) {
    return closed.refuge(dm).filter(refuge -> refuge.customer().equals(author)).isPresent();
  }
}
