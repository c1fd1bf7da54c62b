package dev.headset.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** A map whose keys are ours. */
final class Fields {

  private final Value owner;
  private final Spot spot;
  private final Map<String, Value.Entry> entries = new LinkedHashMap<>();
  private final Set<String> misspelt = new HashSet<>();

  private Fields(Value owner, Spot spot) {
    this.owner = owner;
    this.spot = spot;
  }

  static Fields of(Value owner, MappingNode mapping, Set<String> allowed) {
    List<Value.Entry> all = Value.Entry.of(owner, mapping);
    Spot spot = all.isEmpty() ? owner.spot() : all.get(0).key().spot();
    Fields fields = new Fields(owner, spot);
    List<String> missing = new ArrayList<>(allowed);
    all.forEach(entry -> missing.remove(entry.name()));
    for (Value.Entry entry : all) {
      if (allowed.contains(entry.name())) {
        fields.entries.put(entry.name(), entry);
      } else {
        fields.unknown(entry, allowed, missing);
      }
    }
    return fields;
  }

  private void unknown(Value.Entry entry, Set<String> allowed, List<String> missing) {
    Reading reading = entry.value().reading();
    if (reading.file().masks().holdsSecrets()) {
      reading.hideSecrets(entry.value().node());
    }
    String plain = Invisible.without(entry.name());
    Suggestion.find(plain, missing).ifPresent(misspelt::add);
    Optional<String> fix =
        Invisible.fix(entry.name())
            .or(() -> Suggestion.nearest(entry.name(), missing))
            .or(() -> Suggestion.nearest(entry.name(), allowed))
            .or(() -> Optional.of("the keys here are " + Shown.list(allowed)));
    entry.key().error(Problem.Code.UNKNOWN_KEY, "unknown key " + Shown.quoted(entry.name()), fix);
  }

  /** What stands for the whole map: its first key. */
  Spot spot() {
    return spot;
  }

  Optional<Value> get(String key) {
    return Optional.ofNullable(entries.get(key)).map(Value.Entry::value);
  }

  /** A key that has to be there. */
  Optional<Value> required(String key) {
    if (!entries.containsKey(key) && !misspelt.contains(key)) {
      owner
          .reading()
          .findings()
          .error(Problem.Code.MISSING_KEY, spot, owner.name() + " has no key " + Shown.quoted(key));
    }
    return get(key);
  }

  /** Tells at the map's place that a key is missing. */
  void missing(String key, Problem.Code code, String sentence, String fix) {
    if (!entries.containsKey(key) && !misspelt.contains(key)) {
      owner.reading().findings().error(code, spot, sentence, fix);
    }
  }

  /** Where a key stands; the whole map where it does not. */
  Spot keySpot(String key) {
    Value.Entry entry = entries.get(key);
    return entry == null ? spot : entry.key().spot();
  }
}
