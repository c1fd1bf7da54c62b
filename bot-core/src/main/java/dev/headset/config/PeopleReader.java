package dev.headset.config;

import dev.headset.desk.TeamId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who may open the operator's page, and whose words they may read there. */
final class PeopleReader {

  private static final int MAX_NAME = 40;
  private static final String ALL = "all";

  private final Optional<Set<String>> known;

  /**
   * Starts.
   *
   * @param known the ids of all teams; empty where they can't be read
   */
  PeopleReader(Optional<Set<String>> known) {
    this.known = known;
  }

  List<PagePerson> read(Value list) {
    List<PagePerson> people = new ArrayList<>();
    Duplicates seen = new Duplicates(list.reading().findings(), Problem.Code.DUPLICATE_ID);
    for (Value item : list.items()) {
      person(item.named("a person"), seen).ifPresent(people::add);
    }
    return people;
  }

  private Optional<PagePerson> person(Value value, Duplicates seen) {
    Optional<Fields> found = value.fields(Keys.PERSON);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> name = found.get().required("name").flatMap(each -> name(each, seen));
    Optional<PasswordHash> hash = found.get().required("password_hash").flatMap(PeopleReader::hash);
    Optional<Value> teams = found.get().get("teams");
    boolean every = teams.filter(each -> each.raw().filter(ALL::equals).isPresent()).isPresent();
    Set<TeamId> some = every ? Set.of() : teams.map(this::teams).orElse(Set.of());
    return name.isEmpty() || hash.isEmpty()
        ? Optional.empty()
        : Optional.of(new PagePerson(name.get(), hash.get(), every, some));
  }

  private static Optional<String> name(Value value, Duplicates seen) {
    Optional<String> name = value.id().map(String::strip);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    boolean fits =
        !name.get().isEmpty()
            && name.get().codePointCount(0, name.get().length()) <= MAX_NAME
            && name.get().codePoints().noneMatch(Character::isISOControl);
    if (!fits) {
      value.wrong("a name has 1 to " + MAX_NAME + " characters, on one line");
      return Optional.empty();
    }
    return seen.isNew(name.get(), value.spot(), "the name " + Shown.quoted(value.raw().orElse("")))
        ? name
        : Optional.empty();
  }

  private static Optional<PasswordHash> hash(Value value) {
    Optional<String> written = value.text();
    Optional<PasswordHash> hash = written.map(String::strip).flatMap(PasswordHash::parse);
    if (written.isPresent() && hash.isEmpty()) {
      value.wrong("this is no password_hash", "./headset password makes one of a password");
    }
    return hash;
  }

  private Set<TeamId> teams(Value value) {
    if (!value.isList()) {
      value.wrong("teams has to be all, or a list of teams", "such as [support]");
      return Set.of();
    }
    Set<TeamId> teams = new LinkedHashSet<>();
    for (Value item : value.items()) {
      Value team = item.named("a team");
      (known.isEmpty() ? team.id() : Ids.existing(team, "team", known.get()))
          .map(TeamId::new)
          .ifPresent(teams::add);
    }
    return teams;
  }
}
