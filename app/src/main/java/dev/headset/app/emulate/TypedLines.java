package dev.headset.app.emulate;

import dev.headset.emulator.ChatPrompt;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the lines that a person types to the platform that each is meant for, and prints what the
 * bot shows there. A letter in front of a line names the platform; without one it is that of the
 * person whom the line names.
 *
 * <p>Safe for use by two threads, one that takes and one that shows.
 */
public final class TypedLines {

  private static final Pattern NAMED = Pattern.compile("(?<platform>[a-z]):\\s*(?<line>\\S.*)");
  private static final Pattern PERSON = Pattern.compile("(?<name>[^\\s:]+).*");
  private static final Pattern SHOWN = Pattern.compile("^\\[", Pattern.MULTILINE);

  private final Map<String, ChatPrompt> platforms;
  private final PrintStream out;
  private final Map<String, String> homes = new HashMap<>();

  /**
   * For these platforms.
   *
   * @param platforms by their letters, in small
   */
  public TypedLines(Map<String, ChatPrompt> platforms, PrintStream out) {
    this.platforms = platforms;
    this.out = out;
  }

  /** Does what a line says, or prints why not. */
  public void take(String typed) {
    String line = typed.strip();
    if (line.isEmpty()) {
      return;
    }
    if (line.equalsIgnoreCase("help")) {
      help();
      return;
    }
    Matcher named = NAMED.matcher(line);
    Optional<String> platform = Optional.empty();
    if (named.matches() && platforms.containsKey(named.group("platform"))) {
      platform = Optional.of(named.group("platform"));
      line = named.group("line");
    }
    String person = person(line);
    String home = platform.orElse(homes.getOrDefault(person, ""));
    if (home.isEmpty()) {
      out.println("(put t: in front for Telegram, d: for Discord; help tells of all lines)");
    } else if (take(home, line)) {
      homes.put(person, home);
    } else {
      out.println("(that says nothing to do there; help tells of all lines)");
    }
  }

  private boolean take(String home, String line) {
    PrintWriter writer = new PrintWriter(out, true, StandardCharsets.UTF_8);
    return platforms.get(home).take(line, writer);
  }

  /** Prints what is new on each platform. */
  public void show() {
    platforms.forEach(
        (letter, prompt) -> {
          StringWriter news = new StringWriter();
          prompt.show(new PrintWriter(news));
          out.print(SHOWN.matcher(news.toString()).replaceAll(letter + " ["));
          out.flush();
        });
  }

  private void help() {
    platforms.forEach(
        (letter, prompt) ->
            prompt.help().lines().forEach(line -> out.println(letter + ": " + line)));
    out.println("Somebody who is known on a platform needs no letter in front.");
  }

  private static String person(String line) {
    Matcher person = PERSON.matcher(line);
    return person.matches() ? person.group("name").toLowerCase(Locale.ROOT) : "";
  }
}
