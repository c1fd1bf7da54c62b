package dev.headset.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a file, read as what it has to be. Where it is something else, that is among the
 * findings, and the answer is empty.
 *
 * @param name what it is called in sentences, such as {@code bubble}
 */
record Value(Reading reading, Node node, String name) {

  private static final String TRUE_OR_FALSE = "true or false";

  /** Maps in whose place no secret would be written. */
  private static final Set<String> HARMLESS =
      Set.of("open", "limits", "timings", "privacy", "understanding", "phones", "http");

  Spot spot() {
    int from = node.getStartMark().map(Mark::getIndex).orElse(0);
    int to = node.getEndMark().map(Mark::getIndex).orElse(from);
    return reading.file().spot(from, to);
  }

  /** The same value under another name. */
  Value named(String other) {
    return new Value(reading, node, other);
  }

  /** A map with a fixed set of keys; any other key is an error. */
  Optional<Fields> fields(Set<String> allowed) {
    return mapping("a map").map(mapping -> Fields.of(this, mapping, allowed));
  }

  /** A map whose keys are the operator's own. */
  List<Entry> entries() {
    return mapping("a map").map(mapping -> Entry.of(this, mapping)).orElse(List.of());
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  private Optional<MappingNode> mapping(String expected) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    wrongType(expected);
    return Optional.empty();
  }

  List<Value> items() {
    if (node instanceof SequenceNode sequence) {
      List<Value> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(new Value(reading, item, name));
      }
      return items;
    }
    wrongType("a list");
    return List.of();
  }

  /** A list, or one value alone. */
  List<Value> itemsOrOne() {
    return node instanceof ScalarNode ? List.of(this) : items();
  }

  /** Text as written, quoted or not; in {@code headset.yaml} with its variables filled in. */
  Optional<String> text() {
    return scalar("a text", Tag.STR);
  }

  /** A name, which may look like a number. */
  Optional<String> id() {
    return scalar("a text", Tag.STR, Tag.INT);
  }

  Optional<Boolean> flag() {
    Optional<String> written = scalar(TRUE_OR_FALSE, Tag.BOOL, Tag.STR);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    return switch (written.get()) {
      case "true", "True", "TRUE" -> Optional.of(true);
      case "false", "False", "FALSE" -> Optional.of(false);
      default -> {
        wrongType(TRUE_OR_FALSE);
        yield Optional.empty();
      }
    };
  }

  /** A whole number within bounds, both included. */
  Optional<Integer> number(int min, int max) {
    Optional<String> written = scalar("a whole number", Tag.INT, Tag.FLOAT, Tag.STR);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(written.get());
      if (number >= min && number <= max) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // Not a number at all, or one beyond any bound: told in the same words.
    }
    boolean digits = written.get().chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean plain = written.get().chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-');
    error(
        Problem.Code.BAD_VALUE,
        name + " has to be a whole number from " + min + " to " + max,
        digits && !plain ? Optional.of("write it in plain digits") : Optional.empty());
    return Optional.empty();
  }

  /** A share of one, from 0 to 1. */
  Optional<Double> share() {
    Optional<String> written = scalar("a number", Tag.INT, Tag.FLOAT, Tag.STR);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      double share = Double.parseDouble(written.get());
      if (share >= 0 && share <= 1) {
        return Optional.of(share);
      }
    } catch (NumberFormatException e) {
      // Not a number at all, or one out of bounds: told in the same words.
    }
    wrong(name + " has to be a number from 0 to 1");
    return Optional.empty();
  }

  /** The scalar's own text, before variables; empty where it is no scalar. */
  Optional<String> raw() {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  /** Where code points of {@link #raw} stand in the file; UTF-16 offsets. */
  Spot within(int from, int to) {
    return node instanceof ScalarNode scalar
        ? ScalarOffsets.of(reading.file(), scalar).spot(from, to)
        : spot();
  }

  void wrong(String sentence) {
    error(Problem.Code.BAD_VALUE, sentence);
  }

  void wrong(String sentence, String fix) {
    error(Problem.Code.BAD_VALUE, sentence, Optional.of(fix));
  }

  void error(Problem.Code code, String sentence) {
    error(code, sentence, Optional.empty());
  }

  void error(Problem.Code code, String sentence, Optional<String> fix) {
    reading.findings().error(code, spot(), sentence, fix);
  }

  private Optional<String> scalar(String expected, Tag... tags) {
    if (node instanceof ScalarNode scalar && List.of(tags).contains(tagOf(scalar))) {
      return reading.resolve(this, scalar.getValue());
    }
    wrongType(expected);
    return Optional.empty();
  }

  private void wrongType(String expected) {
    boolean maybeSecret = expected.equals("a map") && !HARMLESS.contains(name);
    if (maybeSecret && reading.file().masks().holdsSecrets()) {
      reading.hideSecrets(node);
    }
    String found = isMapping() ? "a map" : "a list";
    if (node instanceof ScalarNode scalar) {
      found = kind(tagOf(scalar));
    }
    error(
        Problem.Code.WRONG_TYPE,
        name + " has to be " + expected + ", and is " + found,
        TypeFix.of(this, expected, found));
  }

  /** The library has a kind of its own for {@code ${NAME}}; here it is text, to be filled in. */
  private static Tag tagOf(ScalarNode scalar) {
    return scalar.getTag().equals(Tag.ENV_TAG) ? Tag.STR : scalar.getTag();
  }

  private static String kind(Tag tag) {
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return "a number";
    } else if (tag.equals(Tag.NULL)) {
      return "empty";
    } else if (tag.equals(Tag.STR)) {
      return "a text";
    }
    return tag.equals(Tag.BOOL) ? "true or false" : "of an unknown kind";
  }

  /** A key of the operator's own and what stands behind it. */
  record Entry(Value key, String name, Value value) {

    /** The keys of a map, without checking them. */
    static List<String> names(Value map) {
      List<String> names = new ArrayList<>();
      if (map.node() instanceof MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
          if (tuple.getKeyNode() instanceof ScalarNode scalar) {
            names.add(scalar.getValue());
          }
        }
      }
      return names;
    }

    /** Where a key stands, without checking the others. */
    static Optional<Value> keyOf(Value map, String key) {
      if (map.node() instanceof MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
          if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
            return Optional.of(new Value(map.reading(), scalar, key));
          }
        }
      }
      return Optional.empty();
    }

    /** What stands behind a key, without checking the others. */
    static Optional<Value> peek(Value map, String key) {
      if (map.node() instanceof MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
          if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
            return Optional.of(new Value(map.reading(), tuple.getValueNode(), key));
          }
        }
      }
      return Optional.empty();
    }

    static List<Entry> of(Value map, MappingNode mapping) {
      List<Entry> entries = new ArrayList<>();
      Duplicates seen = new Duplicates(map.reading().findings(), Problem.Code.DUPLICATE_KEY);
      for (NodeTuple tuple : mapping.getValue()) {
        Value key = new Value(map.reading(), tuple.getKeyNode(), "a key");
        Optional<String> name = key.raw();
        if (name.isEmpty()) {
          key.error(Problem.Code.WRONG_TYPE, "a key has to be a single word");
        } else if (seen.isNew(name.get(), key.spot(), "the key " + Shown.quoted(name.get()))) {
          entries.add(
              new Entry(
                  key, name.get(), new Value(map.reading(), tuple.getValueNode(), name.get())));
        }
      }
      return entries;
    }
  }
}
