package dev.headset.discord;

import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Who somebody is, by what Discord says of them. */
final class People {

  private People() {}

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
}
