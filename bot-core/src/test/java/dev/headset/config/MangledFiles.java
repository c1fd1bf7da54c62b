package dev.headset.config;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Files that went wrong in transit, in an editor or in somebody's head. The same for a seed. */
final class MangledFiles {

  private static final List<String> SIGNS =
      List.of(
          ": ",
          "- ",
          "? ",
          "{",
          "}",
          "[",
          "]",
          ",",
          "&a ",
          "*a",
          "!",
          "!!int ",
          "|\n",
          ">-\n",
          "#",
          "%",
          "@",
          "`",
          "\"",
          "'",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "---\n",
          "...\n",
          "<<: *a",
          "${",
          "}",
          "${file:/etc/passwd}",
          "$${",
          "\\",
          "\\x",
          "~",
          "null",
          "yes",
          "0x",
          "08:30",
          "\u00a0",
          "\ufeff",
          "\u0000",
          "\u2028",
          "\u0085",
          "\ud83c\udfa7",
          "e\u0301",
          "# meant so",
          "{0}",
          "{a, plural, ",
          "{a, select, other {",
          "(?=",
          "{1000}",
          "(a*)*",
          "-1001234567890");
  private static final int MANY = 5_000;

  private final Random random;
  private final List<byte[]> files;
  private final List<UnaryOperator<byte[]>> ways =
      List.of(
          this::otherBytes,
          this::otherBytes,
          this::withSigns,
          this::withSigns,
          this::withSigns,
          this::without,
          this::twice,
          this::cut,
          this::joined,
          this::linesMoved,
          this::indented,
          this::repeated,
          unused -> bytes(),
          unused -> nested());

  /**
   * Starts.
   *
   * @param files to mangle
   */
  MangledFiles(long seed, List<byte[]> files) {
    this.random = new Random(seed);
    this.files = files;
  }

  byte[] next() {
    byte[] file = any(files);
    for (int i = 0; i <= random.nextInt(4); i++) {
      file = any(ways).apply(file);
    }
    return file;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private byte[] otherBytes(byte[] file) {
    byte[] other = file.clone();
    for (int i = 0; i <= random.nextInt(8) && other.length > 0; i++) {
      other[random.nextInt(other.length)] = (byte) random.nextInt(256);
    }
    return other;
  }

  private byte[] withSigns(byte[] file) {
    byte[] other = file;
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(other.length + 1);
      byte[] sign = any(SIGNS).getBytes(StandardCharsets.UTF_8);
      other = join(Arrays.copyOf(other, at), sign, Arrays.copyOfRange(other, at, other.length));
    }
    return other;
  }

  private byte[] without(byte[] file) {
    int from = random.nextInt(file.length + 1);
    int to = Math.min(file.length, from + random.nextInt(60));
    return join(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
  }

  private byte[] twice(byte[] file) {
    int from = random.nextInt(file.length + 1);
    int to = Math.min(file.length, from + random.nextInt(200));
    return join(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
  }

  private byte[] cut(byte[] file) {
    return Arrays.copyOf(file, random.nextInt(file.length + 1));
  }

  private byte[] joined(byte[] file) {
    byte[] other = any(files);
    int from = random.nextInt(other.length + 1);
    return join(cut(file), Arrays.copyOfRange(other, from, other.length));
  }

  private byte[] linesMoved(byte[] file) {
    String[] lines = new String(file, StandardCharsets.UTF_8).split("\n", -1);
    for (int i = 0; i < 3; i++) {
      int one = random.nextInt(lines.length);
      int other = random.nextInt(lines.length);
      String line = lines[one];
      lines[one] = lines[other];
      lines[other] = line;
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] indented(byte[] file) {
    String[] lines = new String(file, StandardCharsets.UTF_8).split("\n", -1);
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(lines.length);
      lines[at] = random.nextBoolean() ? "  " + lines[at] : lines[at].stripLeading();
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] repeated(byte[] file) {
    byte[] part = any(SIGNS).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    row.writeBytes(file);
    for (int i = 0; i < random.nextInt(MANY); i++) {
      row.writeBytes(part);
    }
    return row.toByteArray();
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(2_000)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Deep, or standing for far more than it has. */
  private byte[] nested() {
    StringBuilder yaml = new StringBuilder("version: 1\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    int levels = random.nextInt(40);
    for (int i = 1; i < levels; i++) {
      String one = "*a" + (i - 1) + ", ";
      yaml.append("a%d: &a%d [%s*a%d]%n".formatted(i, i, one.repeat(8), i - 1));
    }
    String opener = any(List.of("[", "{a: ", "- ", "? ", "{? ", "\"", "'", "!a ", "|"));
    return yaml.append("topics: ")
        .append(opener.repeat(random.nextInt(MANY)))
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
