package dev.headset.conversation;

import dev.headset.desk.CaseNumber;
import dev.headset.effect.Effect;
import dev.headset.effect.LookupId;
import dev.headset.effect.ServiceAnswer;
import dev.headset.effect.ServiceRequest;
import dev.headset.text.TextKey;
import dev.headset.topic.Lookup;
import dev.headset.topic.SlotId;
import dev.headset.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Asks the operator's service with the collected slots, and answers with what it says. */
final class LookupFlow {

  private static final String UNRESERVED = "-_~";

  private LookupFlow() {}

  static void ask(Turn turn, Topic topic, Map<SlotId, String> given) {
    Lookup lookup = topic.lookup().orElseThrow();
    LookupId id = new LookupId(CaseNumber.of(turn.world().random()).value().substring(3));
    Map<String, String> arguments = TopicFlow.arguments(given);
    Map<String, String> body = new LinkedHashMap<>();
    lookup.body().forEach((field, text) -> body.put(field, fill(text, arguments, false)));
    turn.phase(new Phase.LookingUp(topic.id(), given, id));
    turn.tell(turn.say(TextKey.LOOKING_UP));
    turn.emit(new Effect.ShowTyping(turn.conversation().address()));
    turn.emit(
        new Effect.AskService(
            id,
            new ServiceRequest(
                lookup.method(),
                fill(lookup.url(), arguments, true),
                lookup.headers(),
                body,
                lookup.fields())));
  }

  /** The service answered; an answer to a question that is no longer open is let go. */
  static void answered(Turn turn, LookupId id, ServiceAnswer answer) {
    if (!(turn.phase() instanceof Phase.LookingUp asked) || !asked.lookup().equals(id)) {
      return;
    }
    Optional<Topic> found = turn.playbook().topics().find(asked.topic());
    if (found.isEmpty() || found.get().lookup().isEmpty()) {
      TopicFlow.menu(turn, turn.say(TextKey.TOPIC_GONE));
      return;
    }
    Topic topic = found.get();
    Lookup lookup = topic.lookup().get();
    Map<String, String> arguments = TopicFlow.arguments(asked.given());
    if (answer instanceof ServiceAnswer.Found fields) {
      arguments.putAll(fields.fields());
      TopicFlow.answer(turn, topic, asked.given(), arguments);
      return;
    }
    boolean missing = answer instanceof ServiceAnswer.NotFound;
    if (missing) {
      turn.problem(
          turn.problem().withoutKnown(topic.ask().stream().map(each -> each.id()).toList()));
    }
    turn.phase(new Phase.Offered(Optional.of(topic.id())));
    turn.offer(
        turn.say(missing ? lookup.notFound() : lookup.failed(), arguments),
        java.util.List.of(java.util.List.of(Bubbles.again(turn, topic), Bubbles.topics(turn))));
  }

  /** Puts values in for {@code {slot}}; a value is never read for placeholders itself. */
  private static String fill(String template, Map<String, String> values, boolean encode) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        return filled.append(template, at, template.length()).toString();
      }
      String value = values.getOrDefault(template.substring(open + 1, close), "");
      filled.append(template, at, open).append(encode ? percentEncode(value) : value);
      at = close + 1;
    }
    return filled.toString();
  }

  private static String percentEncode(String value) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      if (plain) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
