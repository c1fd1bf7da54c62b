package dev.headset.app.operate;

import dev.headset.app.proof.BotProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a document tells somebody to type: a fenced block of shell.
 *
 * @param file its name, from the repository's root
 * @param line where its first command stands, from 1
 * @param heading what stands above it
 */
record ShellBlock(String file, int line, String heading, String text) {

  /** Every one of a document, in its order. */
  static List<ShellBlock> of(String file) {
    List<ShellBlock> blocks = new ArrayList<>();
    List<String> lines = lines(file);
    String heading = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        heading = line.replaceFirst("^#+ *", "");
      } else if (line.startsWith("```")) {
        int end = i + 1;
        while (!lines.get(end).equals("```")) {
          end++;
        }
        if (line.equals("```")) {
          throw new AssertionError(file + ":" + (i + 1) + ": say what this is: sh, text or yaml");
        }
        if (line.equals("```sh")) {
          String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
          blocks.add(new ShellBlock(file, i + 2, heading, text));
        }
        i = end;
      }
    }
    return blocks;
  }

  /** Its commands, without what is said about them. */
  List<String> commands() {
    return text.lines()
        .map(line -> line.replaceFirst("\\s+# .*$", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The documents that tell people what to type. */
  static List<String> documents() {
    Path root = BotProcess.repository();
    try (Stream<Path> docs = Files.list(root.resolve("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md"),
              docs.map(file -> root.relativize(file).toString())
                  .filter(name -> name.endsWith(".md"))
                  .sorted())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(String file) {
    try {
      return Files.readAllLines(BotProcess.repository().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
