package dev.headset.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Who somebody is, by what Discord says of them. */
final class People {

  private static final int MOST_REMEMBERED = 10_000;
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final Rest rest;
  private final Supplier<Optional<JDA>> jda;
  private final Cache<String, DataObject> asked =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(REMEMBERED).build();

  People(Rest rest, Supplier<Optional<JDA>> jda) {
    this.rest = rest;
    this.jda = jda;
  }

  static Person of(DataObject user, Optional<DataObject> member, Optional<String> language) {
    String name = member.flatMap(m -> Json.words(m, "nick")).orElseGet(() -> name(user));
    return new Person(new PersonId(DiscordChannel.PLATFORM, user.getString("id")), name, language);
  }

  /** The name that somebody chose, or else the one that they signed up with. */
  static String name(DataObject user) {
    return Json.words(user, "global_name")
        .or(() -> Json.words(user, "username"))
        .orElseGet(() -> user.getString("id", "?"));
  }

  /** Whether an id is the bot's own. */
  boolean isUs(String user) {
    return jda.get().map(api -> api.getSelfUser().getId()).filter(user::equals).isPresent();
  }

  /** The person of an id, unless it is a bot's; asks Discord where the event does not tell. */
  Optional<Person> who(String id, Optional<DataObject> member) throws RestException {
    Optional<DataObject> told = member.flatMap(m -> Json.object(m, "user"));
    DataObject user = told.isPresent() ? told.get() : asked(id);
    return Json.flag(user, "bot")
        ? Optional.empty()
        : Optional.of(of(user, member, Optional.empty()));
  }

  private DataObject asked(String id) throws RestException {
    Optional<DataObject> known = Optional.ofNullable(asked.getIfPresent(id));
    if (known.isPresent()) {
      return known.get();
    }
    DataObject user = rest.object(Route.Users.GET_USER.compile(id));
    asked.put(id, user);
    return user;
  }
}
