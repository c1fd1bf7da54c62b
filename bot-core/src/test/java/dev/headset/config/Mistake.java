package dev.headset.config;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small config with something wrong in it, and what the operator is to read. Its file holds
 * parts, each behind a line {@code -- NAME}: the files that differ from the small config, then
 * {@code told}. Behind a file's name may stand {@code escaped} ({@code \xHH} is a byte), {@code
 * repeated N} (its lines come so often), {@code folder} or {@code missing}.
 */
record Mistake(Path file, List<Part> parts) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "config", "mistakes");

  /** A part of the file. */
  record Part(String name, String form, String text) {}

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  static Mistake read(String name) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (String part : Files.readString(FOLDER.resolve(name)).split("(?m)^-- ", -1)) {
      if (!part.isEmpty()) {
        int line = part.indexOf('\n');
        String[] header = part.substring(0, line).split(" ", 2);
        String form = header.length > 1 ? header[1] : "";
        parts.add(new Part(header[0], form, part.substring(line + 1)));
      }
    }
    return new Mistake(FOLDER.resolve(name), parts);
  }

  /** What the operator reads; an ellipsis stands for any text within the line. */
  String told() {
    return parts.stream()
        .filter(part -> part.name().equals("told"))
        .map(part -> part.text().stripTrailing())
        .findFirst()
        .orElse("");
  }

  /** Writes other words for the operator, to be looked at before they are kept. */
  void rewrite(String told) throws IOException {
    String all = Files.readString(file);
    Files.writeString(file, all.substring(0, all.indexOf("-- told\n")) + "-- told\n" + told + "\n");
  }

  /** Puts what is wrong into a folder that holds the small config. */
  void spoil(Path folder) throws IOException {
    for (Part part : parts) {
      Path path = folder.resolve(part.name());
      if (part.form().equals("missing")) {
        Files.delete(path);
      } else if (part.form().equals("folder")) {
        Files.delete(path);
        Files.createDirectory(path);
      } else if (!part.name().equals("told")) {
        Files.write(path, bytes(part));
      }
    }
  }

  private static byte[] bytes(Part part) {
    if (part.form().startsWith("repeated ")) {
      int times = Integer.parseInt(part.form().substring("repeated ".length()));
      return part.text().repeat(times).getBytes(StandardCharsets.UTF_8);
    }
    if (!part.form().equals("escaped")) {
      return part.text().getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] written = part.text().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < written.length; i++) {
      if (written[i] == '\\' && written[i + 1] == 'x') {
        bytes.write(Integer.parseInt(part.text(), offset(part, i) + 2, offset(part, i) + 4, 16));
        i += 3;
      } else {
        bytes.write(written[i]);
      }
    }
    return bytes.toByteArray();
  }

  private static int offset(Part part, int byteOffset) {
    byte[] written = part.text().getBytes(StandardCharsets.UTF_8);
    return new String(written, 0, byteOffset, StandardCharsets.UTF_8).length();
  }
}
