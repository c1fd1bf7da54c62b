package dev.headset.config;

import dev.headset.desk.DeskRules;
import dev.headset.desk.OpeningHours;
import dev.headset.platform.Address;
import dev.headset.text.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code headset.yaml}. */
final class HeadsetReader {

  private static final URI DISCORD_API = URI.create("https://discord.com/api/v10/");
  private static final URI TELEGRAM_API = URI.create("https://api.telegram.org");
  private static final List<String> HTTP = List.of("http", "https");
  private static final List<String> SOCKET = List.of("ws", "wss");
  private static final int MAX_KEEP_DAYS = 36_500;

  /** The HTTP client sets these itself, and refuses them from others. */
  private static final Set<String> OWN_HEADERS =
      Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

  private final Overrides overrides;
  private final UnderstandingReader understanding;
  private final Uses uses = new Uses();

  HeadsetReader(Overrides overrides, Environment environment) {
    this.overrides = overrides;
    this.understanding = new UnderstandingReader(environment);
  }

  HeadsetFile read(Value root) {
    HeadsetFile nothing = HeadsetFile.nothing();
    Optional<Fields> found = root.fields(Keys.HEADSET);
    if (found.isEmpty()) {
      return nothing;
    }
    Fields fields = found.get();
    Version.check(fields);
    root.reading().findings().onceRight(() -> uses.report(root.reading().findings()));
    TextReader texts =
        new TextReader(
            fields.required("languages").map(HeadsetReader::languages).orElse(List.of()));
    Map<String, Optional<OpeningHours>> hours =
        fields.get("hours").map(each -> DeskReader.hours(each, uses)).orElse(Map.of());
    Optional<Fields> privacy = fields.get("privacy").flatMap(each -> each.fields(Keys.PRIVACY));
    DeskReader desk = new DeskReader(texts, hours, overrides.consoleOnly(), uses);
    Optional<DeskRules> rules = fields.required("desk").flatMap(desk::read);
    if (!overrides.consoleOnly()) {
      desk.findChannelsThatAreOff(fields);
    }
    HttpReader http = new HttpReader(desk.teamIds(), overrides.consoleOnly());
    return new HeadsetFile(
        texts.languages(),
        store(fields),
        fields.get("http").map(http::read).orElse(nothing.http()),
        fields.get("discord").flatMap(each -> discord(unlessOff(each))),
        fields.get("telegram").flatMap(each -> telegram(unlessOff(each))),
        rules,
        desk.dailySummary(),
        desk.teamIds(),
        services(fields.get("services")),
        fields.get("limits").map(PaceReader::limits).orElse(nothing.limits()),
        fields.get("timings").map(PaceReader::timings).orElse(nothing.timings()),
        privacy
            .flatMap(each -> each.get("keep_days"))
            .flatMap(each -> each.number(1, MAX_KEEP_DAYS))
            .orElse(nothing.keepDays()),
        privacy
            .flatMap(each -> each.get("mask_card_numbers"))
            .flatMap(Value::flag)
            .orElse(nothing.maskCardNumbers()),
        fields.get("understanding").map(understanding::read).orElse(nothing.understanding()),
        texts,
        uses);
  }

  private static List<Language> languages(Value list) {
    List<Language> languages = new ArrayList<>();
    Duplicates seen = new Duplicates(list.reading().findings(), Problem.Code.DUPLICATE_ID);
    for (Value item : list.itemsOrOne()) {
      Optional<String> code = item.named("a language").text();
      if (code.isEmpty()) {
        continue;
      }
      if (!TextReader.isLanguage(code.get())) {
        item.error(
            Problem.Code.UNKNOWN_LANGUAGE,
            Shown.quoted(item.raw().orElse("")) + " is no language's two letters",
            Optional.of("such as en or pl"));
      } else if (seen.isNew(code.get(), item.spot(), "this language")) {
        languages.add(new Language(code.get()));
      }
    }
    if (list.isList() && list.items().isEmpty()) {
      list.wrong("the bot needs at least one language", "such as [en, pl]");
    }
    return languages;
  }

  private StoreSettings store(Fields fields) {
    Optional<StoreSettings> written =
        fields
            .get("store")
            .map(value -> overrides.store().isPresent() ? unused(value) : value)
            .map(StoreReader::read);
    return overrides
        .store()
        .or(() -> written)
        .orElseGet(() -> StoreSettings.at(StoreReader.DEFAULT_URL));
  }

  /** A platform's section as it is, or with its variables left aside where it is not used. */
  private Value unlessOff(Value section) {
    return overrides.consoleOnly() ? unused(section) : section;
  }

  private static Value unused(Value value) {
    Reading reading = value.reading();
    Reading lenient =
        new Reading(reading.file(), reading.findings(), reading.variables().map(Variables::unused));
    return new Value(lenient, value.node(), value.name());
  }

  private Optional<DiscordSettings> discord(Value value) {
    Optional<Fields> fields = value.fields(Keys.DISCORD);
    Optional<Secret> token = fields.flatMap(each -> each.required("token")).flatMap(this::token);
    Optional<URI> api =
        fields.flatMap(each -> each.get("api_url")).flatMap(each -> Urls.read(each, HTTP));
    Optional<URI> gateway =
        fields.flatMap(each -> each.get("gateway_url")).flatMap(each -> Urls.read(each, SOCKET));
    Optional<Address> contact =
        fields.flatMap(each -> each.get("contact_channel")).flatMap(HeadsetReader::onDiscord);
    return overrides.consoleOnly()
        ? Optional.empty()
        : token.map(each -> new DiscordSettings(each, api.orElse(DISCORD_API), gateway, contact));
  }

  private Optional<TelegramSettings> telegram(Value value) {
    Optional<Fields> fields = value.fields(Keys.TELEGRAM);
    Optional<Secret> token = fields.flatMap(each -> each.required("token")).flatMap(this::token);
    Optional<URI> api =
        fields.flatMap(each -> each.get("api_url")).flatMap(each -> Urls.read(each, HTTP));
    return overrides.consoleOnly()
        ? Optional.empty()
        : token.map(each -> new TelegramSettings(each, api.orElse(TELEGRAM_API)));
  }

  private static Optional<Address> onDiscord(Value value) {
    Optional<Address> address = Addresses.read(value);
    if (address.filter(each -> !each.platform().equals("discord")).isPresent()) {
      value.wrong("the contact channel has to be on Discord", "such as discord:112233445566778899");
    }
    return address;
  }

  private Optional<Secret> token(Value value) {
    Optional<String> token = value.id().map(String::strip);
    if (token.isPresent() && token.get().isEmpty()) {
      value.wrong("the token is empty", "take it from the environment: \"${NAME}\"");
      return Optional.empty();
    }
    if (token.filter(each -> !each.chars().allMatch(c -> c > ' ' && c < 0x7F)).isPresent()) {
      value.wrong("a token has neither blanks nor letters beyond ASCII");
      return Optional.empty();
    }
    return token.map(Secret::new);
  }

  private Optional<Map<String, ServiceSettings>> services(Optional<Value> section) {
    Map<String, ServiceSettings> services = new LinkedHashMap<>();
    for (Value.Entry entry : section.map(Value::entries).orElse(List.of())) {
      ServiceSettings service = service(entry);
      if (Ids.NAME.check(entry.key(), entry.name())) {
        services.put(entry.name(), service);
        uses.declare(Uses.Kind.SERVICE, entry.name(), entry.key().spot());
      }
    }
    overrides
        .serviceUrls()
        .forEach((name, url) -> services.putIfAbsent(name, new ServiceSettings(url, Map.of())));
    return section.filter(value -> !value.isMapping()).isPresent()
        ? Optional.empty()
        : Optional.of(services);
  }

  private ServiceSettings service(Value.Entry entry) {
    Optional<String> other = Optional.ofNullable(overrides.serviceUrls().get(entry.name()));
    Value value = other.isPresent() ? unused(entry.value()) : entry.value();
    Optional<Fields> fields = value.fields(Keys.SERVICE);
    Optional<String> url =
        fields
            .flatMap(each -> each.required("url"))
            .flatMap(each -> Urls.read(each, HTTP))
            .map(URI::toString);
    Map<String, String> headers = new LinkedHashMap<>();
    fields
        .flatMap(each -> each.get("headers"))
        .ifPresent(map -> map.entries().forEach(each -> header(each, headers)));
    return other
        .map(each -> new ServiceSettings(each, Map.of()))
        .orElseGet(() -> new ServiceSettings(url.orElse("http://127.0.0.1"), headers));
  }

  private static void header(Value.Entry entry, Map<String, String> headers) {
    boolean name =
        !entry.name().isEmpty()
            && entry.name().length() <= 100
            && entry
                .name()
                .chars()
                .allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
    if (!name) {
      entry.key().wrong("this can't be the name of a header", "such as Authorization");
      return;
    }
    if (OWN_HEADERS.contains(entry.name().toLowerCase(Locale.ROOT))) {
      entry.key().wrong("this header is not yours to set");
      return;
    }
    Optional<String> value = entry.value().id();
    if (value.filter(each -> !each.chars().allMatch(c -> c >= ' ' && c < 0x7F)).isPresent()) {
      entry.value().wrong("a header's value is one line of ASCII");
      return;
    }
    value.ifPresent(each -> headers.put(entry.name(), each));
  }
}
