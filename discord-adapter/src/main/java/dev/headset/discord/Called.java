package dev.headset.discord;

import dev.headset.platform.Ping;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Whom a message calls, by <a
 * href="https://docs.discord.com/developers/resources/message#allowed-mentions-object">what Discord
 * allows it</a>: these and nobody else, whatever the text says.
 *
 * @param roles their ids
 * @param people their ids
 */
record Called(List<String> roles, List<String> people) {

  static final Called NOBODY = new Called(List.of(), List.of());

  /** As many as leave room for words; Discord takes a hundred of each. */
  private static final int MOST = 20;

  /** Those who are on Discord. */
  static Called of(List<Ping> pings) {
    List<String> roles = new ArrayList<>();
    List<String> people = new ArrayList<>();
    for (Ping ping : pings.subList(0, Math.min(MOST, pings.size()))) {
      if (ping instanceof Ping.Role role && Snowflake.is(role.id())) {
        roles.add(role.id());
      } else if (ping instanceof Ping.Member member
          && member.id().platform().equals(DiscordChannel.PLATFORM)
          && Snowflake.is(member.id().id())) {
        people.add(member.id().id());
      }
    }
    return new Called(List.copyOf(roles), List.copyOf(people));
  }

  /** The line that calls them; empty for nobody. */
  String line() {
    StringBuilder line = new StringBuilder();
    roles.forEach(role -> line.append("<@&").append(role).append("> "));
    people.forEach(person -> line.append("<@").append(person).append("> "));
    return line.isEmpty() ? "" : line.append('\n').toString();
  }

  DataObject allowed() {
    return DataObject.empty()
        .put("parse", DataArray.empty())
        .put("roles", DataArray.fromCollection(roles))
        .put("users", DataArray.fromCollection(people))
        .put("replied_user", false);
  }
}
