package dev.headset.config;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What reading a file's values takes.
 *
 * @param variables what {@code ${NAME}} stands for; empty in files where it has no meaning
 */
record Reading(SourceFile file, Findings findings, Optional<Variables> variables) {

  Optional<String> resolve(Value value, String raw) {
    return variables.isEmpty() ? Optional.of(raw) : variables.get().fill(value, raw);
  }

  void hideSecrets(Node node) {
    SecretNodes.hide(file, node, true);
  }
}
