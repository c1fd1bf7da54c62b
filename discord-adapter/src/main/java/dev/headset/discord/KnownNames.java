package dev.headset.discord;

import dev.headset.discord.markdown.Names;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The names that a message itself tells, and those that JDA knows of its guilds. */
final class KnownNames implements Names {

  private final Supplier<Optional<JDA>> jda;
  private final Map<String, String> mentioned;

  KnownNames(Supplier<Optional<JDA>> jda, DataObject message) {
    this.jda = jda;
    mentioned =
        Json.objects(message, "mentions").stream()
            .collect(
                Collectors.toMap(
                    person -> person.getString("id", ""), People::name, (one, other) -> one));
  }

  @Override
  public Optional<String> person(String id) {
    return Optional.ofNullable(mentioned.get(id));
  }

  @Override
  public Optional<String> role(String id) {
    return jda.get().map(api -> api.getRoleById(id)).map(Role::getName);
  }

  @Override
  public Optional<String> channel(String id) {
    return jda.get().map(api -> api.getGuildChannelById(id)).map(GuildChannel::getName);
  }
}
