package dev.headset.config;

import com.google.re2j.Pattern;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds the values that must not be shown, by the names of their keys. */
final class SecretNodes {

  private static final Pattern NAME =
      Pattern.compile("(?i).*(?:token|password|passwd|secret|authorization|headers|key|auth).*");

  private record Step(Node node, boolean secret) {}

  private SecretNodes() {}

  /**
   * Hides what is secret below a node.
   *
   * @param secret all that is below it is
   */
  static void hide(SourceFile file, Node root, boolean secret) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Node> seenSecret = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Step> steps = new ArrayDeque<>();
    steps.push(new Step(root, secret));
    while (!steps.isEmpty()) {
      Step step = steps.pop();
      if (!(step.secret() ? seenSecret : seen).add(step.node())) {
        continue;
      }
      if (step.node() instanceof MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
          boolean named =
              tuple.getKeyNode() instanceof ScalarNode key && NAME.matches(key.getValue());
          steps.push(new Step(tuple.getValueNode(), step.secret() || named));
        }
      } else if (step.node() instanceof SequenceNode sequence) {
        sequence.getValue().forEach(item -> steps.push(new Step(item, step.secret())));
      } else if (step.secret() && step.node() instanceof ScalarNode scalar) {
        hideScalar(file, scalar);
      }
    }
  }

  /** Of a block of several lines each line is hidden, whichever of them is shown. */
  private static void hideScalar(SourceFile file, ScalarNode scalar) {
    if (!Masks.isReference(scalar.getValue())) {
      int from = scalar.getStartMark().map(Mark::getIndex).orElse(0);
      int to = scalar.getEndMark().map(Mark::getIndex).orElse(from);
      file.masks().hide(file.spot(from, to));
    }
  }
}
