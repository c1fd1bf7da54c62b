package dev.headset.discord;

import dev.headset.platform.Address;
import dev.headset.platform.EventId;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Person;
import dev.headset.platform.Update;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Takes in who leaves a guild or comes to it: a bot can write to nobody with whom it shares none.
 * Discord tells this only to a bot that was given the members intent; without it the send that is
 * refused tells.
 */
final class IncomingMembers {

  /** In more guilds than these somebody is not looked for. */
  private static final int MOST_GUILDS = 10;

  private final Rest rest;
  private final Supplier<Optional<JDA>> jda;
  private final PlaceQueues queues;
  private final Chats chats;
  private final Intake intake;
  private final Clock clock;
  private final Duration retry;
  private final AtomicLong heard = new AtomicLong();

  IncomingMembers(
      Rest rest,
      Supplier<Optional<JDA>> jda,
      PlaceQueues queues,
      Chats chats,
      Intake intake,
      Clock clock,
      Duration retry) {
    this.rest = rest;
    this.jda = jda;
    this.queues = queues;
    this.chats = chats;
    this.intake = intake;
    this.clock = clock;
    this.retry = retry;
  }

  /** Somebody left, was thrown out or banned; or came. */
  void changed(DataObject event, boolean came) {
    Optional<DataObject> user = Json.object(event, "user").filter(each -> !Json.flag(each, "bot"));
    if (user.isEmpty()) {
      return;
    }
    String guild = event.getString("guild_id");
    Person person = People.of(user.get(), Optional.empty(), Optional.empty());
    Instant now = clock.instant();
    // Discord has no id for it, and somebody who goes and comes may do so within one tick.
    String what = (came ? "came:" : "left:") + now.toEpochMilli() + ":" + heard.incrementAndGet();
    queues.add(
        "member/" + person.id().id(),
        new Offering(intake, retry, () -> changed(guild, person, came, now, what)));
  }

  private Optional<Update> changed(
      String guild, Person person, boolean came, Instant at, String what)
      throws RestException, InboxUnavailableException {
    Optional<String> dm = chats.of(person.id().id());
    if (dm.isEmpty() || (!came && isElsewhere(guild, person.id().id()))) {
      return Optional.empty();
    }
    String id = String.join(":", "discord:member", guild, person.id().id(), what);
    return Optional.of(
        new Update.Reachable(
            new EventId(id), at, Address.of(DiscordChannel.PLATFORM, dm.get()), person, came));
  }

  private boolean isElsewhere(String left, String person) throws RestException {
    List<String> others =
        jda.get().stream()
            .flatMap(api -> api.getGuilds().stream())
            .map(Guild::getId)
            .filter(id -> !id.equals(left))
            .limit(MOST_GUILDS)
            .toList();
    for (String guild : others) {
      if (isMember(guild, person)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMember(String guild, String person) throws RestException {
    try {
      rest.done(Route.Guilds.GET_MEMBER.compile(guild, person));
      return true;
    } catch (RestException failure) {
      if (failure.kind() != RestException.Kind.REFUSED) {
        throw failure;
      }
      return false;
    }
  }
}
