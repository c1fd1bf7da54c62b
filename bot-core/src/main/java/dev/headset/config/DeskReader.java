package dev.headset.config;

import dev.headset.desk.DeskRules;
import dev.headset.desk.OnLeave;
import dev.headset.desk.OpeningHours;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.platform.Address;
import dev.headset.text.Language;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;

/** Reads teams, and where they work. */
final class DeskReader {

  /** When operators are told of the day before. */
  static final Optional<LocalTime> SUMMARY = Optional.of(LocalTime.of(8, 0));

  private final TextReader texts;
  private final Map<String, Optional<OpeningHours>> hours;
  private final boolean consoleOnly;
  private final Uses uses;
  private final List<Value> channelValues = new ArrayList<>();
  private Optional<Set<String>> teamIds = Optional.empty();
  private Optional<LocalTime> dailySummary = SUMMARY;

  /**
   * Starts.
   *
   * @param hours by name; empty where they are there, and wrong
   */
  DeskReader(
      TextReader texts, Map<String, Optional<OpeningHours>> hours, boolean consoleOnly, Uses uses) {
    this.texts = texts;
    this.hours = hours;
    this.consoleOnly = consoleOnly;
    this.uses = uses;
  }

  Optional<DeskRules> read(Value value) {
    Optional<Fields> fields = value.fields(Keys.DESK);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Map<TeamId, Team> teams = fields.get().required("teams").map(this::teams).orElse(Map.of());
    Optional<String> defaultTeam = fields.get().required("default_team").flatMap(this::defaultTeam);
    Optional<Language> language =
        fields.get().get("language").flatMap(this::language).or(this::firstLanguage);
    Optional<Address> operators = fields.get().get("operators_channel").flatMap(this::channel);
    dailySummary =
        fields
            .get()
            .get("daily_summary")
            .map(each -> DailyTime.read(each, SUMMARY))
            .orElse(SUMMARY);
    ZoneId zone =
        fields
            .get()
            .get("zone")
            .flatMap(HoursReader::zone)
            .orElseGet(() -> TimeZone.getDefault().toZoneId());
    if (defaultTeam.isEmpty() || language.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> phones =
        fields.get().get("phones").map(PhonesReader::read).orElse(Map.of());
    OnLeave onLeave =
        fields.get().get("on_leave").flatMap(OnLeaveReader::read).orElseGet(OnLeave.Notify::new);
    return Optional.of(
        new DeskRules(
            new TeamId(defaultTeam.get()),
            language.get(),
            zone,
            teams,
            operators,
            phones,
            onLeave));
  }

  private Optional<String> defaultTeam(Value value) {
    value.id().ifPresent(id -> uses.use(Uses.Kind.TEAM, id));
    return teamIds.isEmpty() ? value.id() : Ids.existing(value, "team", teamIds.get());
  }

  /** The ids of all teams; empty where they can't be read. */
  Optional<Set<String>> teamIds() {
    return teamIds;
  }

  /** When operators are told of the day before; empty where they are not. */
  Optional<LocalTime> dailySummary() {
    return dailySummary;
  }

  /** Where one platform is on, a team on another one would never hear of its cases. */
  void findChannelsThatAreOff(Fields sections) {
    List<String> off =
        Stream.of("discord", "telegram").filter(each -> sections.get(each).isEmpty()).toList();
    for (Value value : off.size() == 1 ? channelValues : List.<Value>of()) {
      if (value.raw().filter(raw -> raw.startsWith(off.get(0) + ":")).isPresent()) {
        value
            .reading()
            .findings()
            .warning(
                Problem.Code.DANGLING_ID,
                value.spot(),
                "the platform of this channel is off, so nobody will see what is sent there",
                Optional.of("add its section to this file, or choose another channel"));
      }
    }
  }

  private Optional<Language> firstLanguage() {
    return texts.languages().stream().findFirst();
  }

  private Optional<Language> language(Value value) {
    List<String> codes = texts.languages().stream().map(Language::code).toList();
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    return Ids.existing(value, "language", codes).map(Language::new);
  }

  private Optional<Address> channel(Value value) {
    Optional<Address> written = Addresses.read(value);
    return consoleOnly ? Optional.empty() : written;
  }

  private Map<TeamId, Team> teams(Value list) {
    Map<TeamId, Team> teams = new LinkedHashMap<>();
    List<Value> items = list.items();
    if (list.isList() && items.isEmpty()) {
      list.wrong("the desk needs at least one team");
    }
    Set<String> ids = new LinkedHashSet<>();
    items.forEach(item -> idOf(item).ifPresent(ids::add));
    teamIds = list.isList() ? Optional.of(ids) : Optional.empty();
    Duplicates seen = new Duplicates(list.reading().findings(), Problem.Code.DUPLICATE_ID);
    TeamReader reader = new TeamReader(texts, hours, consoleOnly, ids, seen, uses);
    for (Value item : items) {
      reader.read(item.named("team")).ifPresent(team -> teams.putIfAbsent(team.id(), team));
    }
    channelValues.addAll(reader.channelValues());
    return teams;
  }

  private static Optional<String> idOf(Value item) {
    if (!item.isMapping()) {
      return Optional.empty();
    }
    return Value.Entry.peek(item, "id").flatMap(Value::raw);
  }

  /** Reads a map of names to what they stand for. */
  static Map<String, Optional<OpeningHours>> hours(Value value, Uses uses) {
    Map<String, Optional<OpeningHours>> all = new LinkedHashMap<>();
    List<Value.Entry> entries = new ArrayList<>(value.entries());
    for (Value.Entry entry : entries) {
      Optional<OpeningHours> read = HoursReader.read(entry.value());
      if (Ids.NAME.check(entry.key(), entry.name())) {
        all.put(entry.name(), read);
        uses.declare(Uses.Kind.HOURS, entry.name(), entry.key().spot());
      }
    }
    return all;
  }
}
