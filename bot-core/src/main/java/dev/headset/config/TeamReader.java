package dev.headset.config;

import dev.headset.desk.OpeningHours;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.platform.Address;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a team. */
final class TeamReader {

  private static final int MAX_NAME = 60;

  private final TextReader texts;
  private final Map<String, Optional<OpeningHours>> hours;
  private final boolean consoleOnly;
  private final Set<String> ids;
  private final Duplicates seen;
  private final Uses uses;
  private final Map<Address, Spot> channels = new HashMap<>();
  private final List<Value> channelValues = new ArrayList<>();

  /**
   * Starts.
   *
   * @param hours by name; empty where they are there, and wrong
   * @param ids of all teams
   */
  TeamReader(
      TextReader texts,
      Map<String, Optional<OpeningHours>> hours,
      boolean consoleOnly,
      Set<String> ids,
      Duplicates seen,
      Uses uses) {
    this.texts = texts;
    this.hours = hours;
    this.consoleOnly = consoleOnly;
    this.ids = ids;
    this.seen = seen;
    this.uses = uses;
  }

  /** Where the teams' channels stand in the file. */
  List<Value> channelValues() {
    return channelValues;
  }

  Optional<Team> read(Value value) {
    Optional<Fields> found = value.fields(Keys.TEAM);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<Value> idValue = fields.required("id");
    Optional<String> id =
        idValue
            .flatMap(Ids.TEAM::read)
            .filter(
                each -> seen.isNew(each, idValue.get().spot(), "the team " + Shown.quoted(each)));
    id.ifPresent(each -> uses.declare(Uses.Kind.TEAM, each, idValue.get().spot()));
    Optional<Value> nameValue = fields.required("name");
    LocalText name = texts.readOr(nameValue, Placeholders.NONE, MAX_NAME);
    Optional<Value> channelValue = fields.required("channel");
    Optional<Address> channel = channelValue.flatMap(Addresses::read);
    channelValue.ifPresent(channelValues::add);
    channel.ifPresent(each -> findShared(each, channelValue.get()));
    Optional<String> managers =
        fields.get("managers").flatMap(team -> other(team, id, "a team can't be its own managers"));
    Optional<OpeningHours> open =
        fields
            .get("hours")
            .flatMap(each -> Ids.existing(each, "entry of hours", hours.keySet()))
            .flatMap(this::hoursOf);
    Optional<String> ping = fields.get("ping").flatMap(each -> role(each, channel));
    Set<Language> languages = fields.get("languages").map(this::languages).orElse(Set.of());
    Optional<String> standIn =
        fields
            .get("when_closed")
            .flatMap(each -> other(each, id, "a team can't stand in for itself"));
    if (id.isEmpty() || (channel.isEmpty() && !consoleOnly)) {
      return Optional.empty();
    }
    Address place = consoleOnly ? Address.of("console", id.get()) : channel.get();
    return Optional.of(
        new Team(
            new TeamId(id.get()),
            name,
            place,
            managers.map(TeamId::new),
            open,
            ping,
            languages,
            standIn.map(TeamId::new)));
  }

  /** Another team than the one it stands at. */
  private Optional<String> other(Value value, Optional<String> team, String sentence) {
    Optional<String> named = Ids.existing(value, "team", ids);
    named.ifPresent(each -> uses.use(Uses.Kind.TEAM, each));
    if (named.isPresent() && named.equals(team)) {
      value.wrong(sentence);
    }
    return named;
  }

  /** Roles are Discord's; elsewhere the members on duty are pinged by themselves. */
  private static Optional<String> role(Value value, Optional<Address> channel) {
    Optional<Address> role = Addresses.read(value);
    if (role.isEmpty()) {
      return Optional.empty();
    }
    if (!role.get().platform().equals("discord") || role.get().thread().isPresent()) {
      value.wrong("only a role on Discord can be pinged", "such as discord:112233445566778899");
      return Optional.empty();
    }
    if (channel.filter(each -> !each.platform().equals("discord")).isPresent()) {
      value.wrong(
          "this role can't be pinged where the team works",
          "leave ping out: members on duty are pinged there");
    }
    return role.map(Address::chat);
  }

  private Set<Language> languages(Value list) {
    uses.useAll(Uses.Kind.TEAM); // who speaks none of these goes to another team
    List<String> codes = texts.languages().stream().map(Language::code).toList();
    Set<Language> languages = new LinkedHashSet<>();
    for (Value item : list.itemsOrOne()) {
      if (!codes.isEmpty()) {
        Ids.existing(item.named("a language"), "language", codes)
            .map(Language::new)
            .ifPresent(languages::add);
      }
    }
    return languages;
  }

  private void findShared(Address channel, Value value) {
    Optional<Spot> first = Optional.ofNullable(channels.putIfAbsent(channel, value.spot()));
    first.ifPresent(
        spot ->
            value
                .reading()
                .findings()
                .warning(
                    Problem.Code.AMBIGUOUS,
                    value.spot(),
                    "two teams share this channel, and /queue there shows the first one's cases",
                    new Findings.Note(spot, "the first is here")));
  }

  private Optional<OpeningHours> hoursOf(String id) {
    uses.use(Uses.Kind.HOURS, id);
    return hours.getOrDefault(id, Optional.empty());
  }
}
