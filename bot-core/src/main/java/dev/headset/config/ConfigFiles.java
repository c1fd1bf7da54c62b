package dev.headset.config;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the files of a folder into values with places. */
final class ConfigFiles {

  private final ConfigSnapshot snapshot;
  private final Findings findings;

  ConfigFiles(ConfigSnapshot snapshot, Findings findings) {
    this.snapshot = snapshot;
    this.findings = findings;
  }

  /** The root of a file that has no variables. */
  Optional<Value> read(String name) {
    return read(name, Optional.empty());
  }

  /**
   * The root of a file; empty where it can't be read, which is then among the findings.
   *
   * @param variables present in the file that may hold secrets
   */
  Optional<Value> read(String name, Optional<Variables> variables) {
    Path path = snapshot.folder().resolve(name);
    Optional<String> text = text(path, snapshot.file(name));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    SourceFile file = new SourceFile(path.toString(), text.get(), variables.isPresent());
    Optional<Node> root = YamlReader.read(file, findings);
    if (root.isPresent() && variables.isPresent()) {
      SecretNodes.hide(file, root.get(), false);
      file.masks().known();
    }
    return root.map(node -> new Value(new Reading(file, findings, variables), node, "this file"));
  }

  private Optional<String> text(Path path, ConfigSnapshot.Content content) {
    if (content instanceof ConfigSnapshot.Content.Bytes bytes) {
      return decode(path, bytes.copy());
    }
    Spot start = new SourceFile(path.toString(), "", false).spot(0, 0);
    if (content instanceof ConfigSnapshot.Content.Unreadable unreadable) {
      findings.error(Problem.Code.UNREADABLE_FILE, start, unreadable.why());
    } else {
      findings.error(Problem.Code.MISSING_FILE, start, "this file is missing");
    }
    return Optional.empty();
  }

  private Optional<String> decode(Path path, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(in)
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      SourceFile file = new SourceFile(path.toString(), before + "\uFFFD", true);
      int at = file.length() - 1;
      findings.error(
          Problem.Code.BAD_ENCODING,
          file.spot(at, at + 1),
          "this byte is not UTF-8",
          "save the file as UTF-8");
      return Optional.empty();
    }
  }
}
