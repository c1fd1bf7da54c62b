package dev.headset.discord;

import dev.headset.platform.Address;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Which channels are staff's, and under which one a thread stands. */
final class Places {

  private final Set<String> staff;
  private final Supplier<Optional<JDA>> jda;
  private final Rest rest;

  /** Threads under staff's channels, by their ids: as many as there are cases not long ago. */
  private final Map<String, String> parents = new ConcurrentHashMap<>();

  Places(Set<Address> staffChannels, Supplier<Optional<JDA>> jda, Rest rest) {
    this.staff = staffChannels.stream().map(Address::chat).collect(Collectors.toSet());
    this.jda = jda;
    this.rest = rest;
  }

  boolean isStaffs(Address place) {
    return staff.contains(place.chat());
  }

  boolean isStaffs(String channel) {
    return staff.contains(channel);
  }

  /** A thread was seen. */
  void thread(String id, String parent) {
    if (staff.contains(parent)) {
      parents.put(id, parent);
    }
  }

  void gone(String thread) {
    parents.remove(thread);
  }

  /** Whether a channel is known to be none of ours; else {@link #staffs} has to find out. */
  boolean isStrange(String channel) {
    return !staff.contains(channel)
        && !parents.containsKey(channel)
        && cached(channel)
            .map(c -> !(c instanceof ThreadChannel thread) || !staff.contains(parent(thread)))
            .orElse(false);
  }

  /** The place of a channel or thread in a guild, where it is staff's; may ask Discord. */
  Optional<Address> staffs(String channel) throws RestException {
    if (staff.contains(channel)) {
      return Optional.of(Address.of(DiscordChannel.PLATFORM, channel));
    }
    Optional<String> parent =
        Optional.ofNullable(parents.get(channel))
            .or(() -> cached(channel).flatMap(Places::parentOf));
    if (parent.isEmpty() && cached(channel).isEmpty()) {
      parent = asked(channel);
    }
    return parent
        .filter(staff::contains)
        .map(above -> Address.of(DiscordChannel.PLATFORM, above, channel));
  }

  private Optional<String> asked(String channel) throws RestException {
    try {
      DataObject answer = rest.object(Route.Channels.GET_CHANNEL.compile(channel));
      Optional<String> parent = Json.text(answer, "parent_id");
      parent.ifPresent(above -> thread(channel, above));
      return parent;
    } catch (RestException failure) {
      if (failure.kind() == RestException.Kind.REFUSED) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  /** The place of a channel or thread in a guild, where it is known to be staff's. */
  Optional<Address> known(String channel) {
    return staff.contains(channel)
        ? Optional.of(Address.of(DiscordChannel.PLATFORM, channel))
        : Optional.ofNullable(parents.get(channel))
            .map(above -> Address.of(DiscordChannel.PLATFORM, above, channel));
  }

  /** The guild of a channel, where JDA knows it. */
  Optional<String> guild(String channel) {
    return cached(channel).map(known -> known.getGuild().getId());
  }

  private Optional<GuildChannel> cached(String channel) {
    return jda.get().map(api -> api.getGuildChannelById(channel));
  }

  private static Optional<String> parentOf(GuildChannel channel) {
    return channel instanceof ThreadChannel thread ? Optional.of(parent(thread)) : Optional.empty();
  }

  private static String parent(ThreadChannel thread) {
    return thread.getParentChannel().getId();
  }
}
