package dev.headset.config;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns a file's text into nodes with marks, within bounds that no file of an operator's meets. */
final class YamlReader {

  private static final int MAX_DEPTH = 50;
  private static final long MAX_NODES = 1_000_000;
  private static final int MAX_CODE_POINTS = 16_000_000;

  private final SourceFile file;
  private final Findings findings;
  private final IdentityHashMap<Node, Long> sizes = new IdentityHashMap<>();

  private YamlReader(SourceFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The file's root; empty where it can't be read, which is then among the findings. */
  static Optional<Node> read(SourceFile file, Findings findings) {
    return new YamlReader(file, findings).read();
  }

  private Optional<Node> read() {
    String text = file.text(0, file.length());
    if (!printable() || !shallow(text)) {
      return Optional.empty();
    }
    try {
      Optional<Node> root = new Compose(settings()).composeString(text);
      if (root.isEmpty()) {
        findings.error(
            Problem.Code.SYNTAX, file.spot(0, 0), "this file is empty", "begin it with version: 1");
        return Optional.empty();
      }
      return bounded(root.get()) ? root : Optional.empty();
    } catch (MarkedYamlEngineException e) {
      SyntaxMistake.report(file, e, findings);
    } catch (YamlEngineException e) {
      findings.error(Problem.Code.SYNTAX, file.spot(0, 1), "this file is not valid YAML 1.2");
    }
    return Optional.empty();
  }

  private LoadSettings settings() {
    return LoadSettings.builder()
        .setLabel(file.name())
        .setSchema(new CoreSchema())
        .setUseMarks(true)
        .setAllowNonScalarKeys(true)
        .setCodePointLimit(MAX_CODE_POINTS)
        .setMaxAliasesForCollections(Integer.MAX_VALUE) // bounded below, by what they stand for
        .build();
  }

  private boolean printable() {
    for (int i = 0; i < file.length(); i++) {
      int point = file.at(i);
      boolean control = Character.isISOControl(point) && point != '\t' && point != '\n';
      boolean refused = point == 0xFEFF || point == 0xFFFE || point == 0xFFFF;
      if ((control && point != '\r' && point != 0x85) || refused) {
        String code = String.format(java.util.Locale.ROOT, "U+%04X", point);
        findings.error(
            Problem.Code.SYNTAX,
            file.spot(i, i + 1),
            "the invisible character " + code + " can't stand here",
            "take it out");
        return false;
      }
    }
    return true;
  }

  /** Composing recurses, so what is nested too deeply is found from the events beforehand. */
  private boolean shallow(String text) {
    int depth = 0;
    try {
      for (Event event : new Parse(settings()).parseString(text)) {
        switch (event.getEventId()) {
          case MappingStart, SequenceStart -> depth++;
          case MappingEnd, SequenceEnd -> depth--;
          default -> {}
        }
        if (depth > MAX_DEPTH) {
          int at = event.getStartMark().map(mark -> mark.getIndex()).orElse(0);
          findings.error(Problem.Code.SYNTAX, file.spot(at, at + 1), "this is nested too deeply");
          return false;
        }
      }
    } catch (MarkedYamlEngineException e) {
      SyntaxMistake.report(file, e, findings);
      return false;
    } catch (YamlEngineException e) {
      findings.error(Problem.Code.SYNTAX, file.spot(0, 1), "this file is not valid YAML 1.2");
      return false;
    }
    return true;
  }

  /** Aliases let a small file stand for a huge or endless one. */
  private boolean bounded(Node root) {
    if (size(root, 0) <= MAX_NODES) {
      return true;
    }
    findings.error(
        Problem.Code.SYNTAX,
        file.spot(0, 1),
        "with its aliases (*name), this file is endless or far too large",
        "write out what they stand for");
    return false;
  }

  private long size(Node node, int depth) {
    Long known = sizes.get(node);
    if (known != null) {
      return known;
    }
    if (depth > MAX_DEPTH) {
      return MAX_NODES + 1;
    }
    sizes.put(node, MAX_NODES + 1); // an alias to what it stands in finds this
    long size = 1;
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        size += size(tuple.getKeyNode(), depth + 1) + size(tuple.getValueNode(), depth + 1);
        size = Math.min(size, MAX_NODES + 1);
      }
    } else if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        size = Math.min(size + size(item, depth + 1), MAX_NODES + 1);
      }
    }
    sizes.put(node, size);
    return size;
  }
}
