package dev.headset.discord;

import dev.headset.platform.Address;
import dev.headset.platform.Membership;
import dev.headset.platform.PersonId;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/** Asks Discord who may read along in a channel of staff's. */
final class Members {

  private static final int UNKNOWN_MEMBER = 10007;
  private static final int UNKNOWN_USER = 10013;

  private final Rest rest;
  private final Supplier<Optional<JDA>> jda;

  Members(Rest rest, Supplier<Optional<JDA>> jda) {
    this.rest = rest;
    this.jda = jda;
  }

  /** The roles are asked for anew; what a role may do here the gateway keeps us told of. */
  Membership of(PersonId person, Address channel) {
    if (!Snowflake.is(person.id()) || !Snowflake.is(channel.chat())) {
      return new Membership.Stranger(); // nobody, or no place, on Discord
    }
    Optional<GuildChannel> known = jda.get().map(api -> api.getGuildChannelById(channel.chat()));
    if (known.isEmpty()) {
      return new Membership.Unknown("Discord has not told of the channel yet");
    }
    try {
      Member member =
          rest.entity(known.get().getGuild().retrieveMemberById(person.id()).useCache(false));
      return member.hasPermission(known.get(), Permission.VIEW_CHANNEL)
          ? new Membership.Member()
          : new Membership.Stranger();
    } catch (RestException failure) {
      return failure.is(UNKNOWN_MEMBER, UNKNOWN_USER)
          ? new Membership.Stranger()
          : new Membership.Unknown(failure.getMessage());
    }
  }
}
