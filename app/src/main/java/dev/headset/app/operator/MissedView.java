package dev.headset.app.operator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headset.app.topics.MissedJson;
import dev.headset.app.topics.MissedTexts;
import dev.headset.conversation.Playbook;
import dev.headset.effect.MissedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What was not understood, as {@code topics --missed} tells it. The words, masked as they are, are
 * for members of some team; others learn how many there were. Put together once a minute at the
 * most, since each is understood anew.
 */
final class MissedView {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final Duration LOOKED_BACK = Duration.ofDays(90);
  private static final int MOST_GROUPS = 200;
  private static final String ONLY = "all";

  private final OperatorParts parts;
  private final Cache<String, ObjectNode> known =
      Caffeine.newBuilder().expireAfterWrite(FRESH).build();

  MissedView(OperatorParts parts) {
    this.parts = parts;
  }

  ObjectNode of(Viewer viewer) {
    ObjectNode all = known.get(ONLY, key -> read());
    return viewer.readsSome() ? all : withoutWords(all);
  }

  private ObjectNode read() {
    Playbook playbook = parts.playbook().get();
    Instant from = parts.clock().instant().minus(LOOKED_BACK);
    List<MissedText> texts = parts.store().read(tables -> tables.missed().since(from));
    ObjectNode written = parsed(MissedJson.write(MissedTexts.of(texts, playbook.understanding())));
    ArrayNode groups = written.withArray("groups");
    written.put("groups_in_all", groups.size());
    while (groups.size() > MOST_GROUPS) {
      groups.remove(groups.size() - 1);
    }
    ObjectNode names = written.putObject("topics");
    playbook
        .topics()
        .topics()
        .forEach(
            (id, topic) -> names.put(id.value(), topic.bubble().in(playbook.desk().language())));
    return written.put("readable", true);
  }

  private static ObjectNode withoutWords(ObjectNode all) {
    ObjectNode without = all.deepCopy();
    for (JsonNode group : without.withArray("groups")) {
      ((ObjectNode) group).remove("texts");
    }
    return without.put("readable", false);
  }

  private static ObjectNode parsed(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was just written can be read", e);
    }
  }
}
