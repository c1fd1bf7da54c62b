package dev.headset.app.starter;

import java.util.Map;

/** Puts the name of a shop into the greeting, whatever signs it has. */
final class Greeting {

  /** What the sample says in its place. */
  private static final Map<String, String> PLACES =
      Map.of("bot of our shop.", "bot of @.", "klienta naszego sklepu.", "klienta „@”.");

  private Greeting() {}

  static String of(String name, String texts) {
    String named = texts;
    for (Map.Entry<String, String> place : PLACES.entrySet()) {
      named = named.replace(place.getKey(), place.getValue().replace("@", quoted(name)));
    }
    return named;
  }

  /** As it stands in a text with placeholders, within double quotes in YAML. */
  private static String quoted(String name) {
    StringBuilder quoted = new StringBuilder();
    boolean within = false;
    for (char sign : (name + "\n").toCharArray()) {
      boolean brace = sign == '{' || sign == '}';
      if (brace != within && sign != '\'') {
        quoted.append('\'');
        within = brace;
      }
      quoted.append(sign == '\'' ? "\'\'" : sign);
    }
    return quoted.toString().stripTrailing().replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
