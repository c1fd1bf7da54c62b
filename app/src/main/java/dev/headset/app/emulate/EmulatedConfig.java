package dev.headset.app.emulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An operator's config, led to the emulated platforms. */
public final class EmulatedConfig {

  private static final String HEADSET = "headset.yaml";
  private static final Pattern REPLACED = Pattern.compile("(discord|telegram|store):.*");
  private static final Pattern CHANNEL =
      Pattern.compile("(^|[\\s{,-])channel:\\s*([\"']?(?:discord|telegram):-?\\d+[\"']?)");
  private static final Pattern COMMENT = Pattern.compile("\\s*#.*");
  private static final Pattern OPERATORS = Pattern.compile("\\s+operators_channel:.*");
  private static final String ORDERS = "http://127.0.0.1:8421";

  private final EmulatedPlatforms platforms;

  /** For these platforms, while they run: the next start has other ids. */
  public EmulatedConfig(EmulatedPlatforms platforms) {
    this.platforms = platforms;
  }

  /** What to paste into a {@code headset.yaml}. */
  public String inWords() {
    StringBuilder words = new StringBuilder(platforms.sections());
    words.append("# and in the section desk, as channels of the teams:\n");
    platforms
        .channels()
        .forEach((team, channel) -> words.append("#   ").append(team + ": " + channel + "\n"));
    return words.toString();
  }

  /**
   * Writes a copy of a config that leads here, with a store of its own inside.
   *
   * @param to a folder that is not there yet, or empty
   * @throws IOException where that can't be done
   */
  public void write(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(each).toString());
        Files.createDirectories(copy.getParent());
        if (!from.relativize(each).toString().equals(HEADSET)) {
          Files.copy(each, copy);
        }
      }
    }
    String store = "store: {url: \"jdbc:sqlite:" + to.resolve("data").resolve("headset.db") + "\"}";
    Files.writeString(to.resolve(HEADSET), headset(Files.readString(from.resolve(HEADSET)), store));
  }

  /** Goes by lines, so that the operator's comments stay. */
  private String headset(String original, String store) {
    Iterator<String> channels = platforms.channels().values().iterator();
    List<String> lines = new ArrayList<>();
    boolean leftOut = false;
    for (String line : original.lines().toList()) {
      boolean top = !line.isEmpty() && !Character.isWhitespace(line.charAt(0));
      leftOut = top ? REPLACED.matcher(line).matches() : leftOut;
      if (!leftOut && !OPERATORS.matcher(line).matches()) {
        lines.add(COMMENT.matcher(line).matches() ? line : led(line, channels));
      }
    }
    lines.add("");
    lines.add(store);
    lines.add(platforms.sections());
    return String.join("\n", lines);
  }

  /** The channels stand in the order of the teams. */
  private String led(String line, Iterator<String> channels) {
    return CHANNEL
        .matcher(line.replace(ORDERS, platforms.ordersUrl().toString()))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1)
                        + "channel: "
                        + (channels.hasNext() ? channels.next() : found.group(2))));
  }
}
