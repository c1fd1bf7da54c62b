package dev.headset.app.starter;

import java.util.ArrayList;
import java.util.List;

/** Takes a language out of a YAML file that has each language on lines of its own. */
final class LanguageCut {

  private LanguageCut() {}

  /** The file without the lines {@code xx:} and what stands further in below them. */
  static String without(String language, String yaml) {
    List<String> kept = new ArrayList<>();
    int cut = -1;
    for (String line : yaml.lines().toList()) {
      int indent = line.length() - line.stripLeading().length();
      boolean within = cut >= 0 && (line.isBlank() || indent > cut);
      if (!within) {
        cut =
            line.strip().equals(language + ":") || line.strip().startsWith(language + ": ")
                ? indent
                : -1;
        if (cut < 0) {
          kept.add(line);
        }
      }
    }
    return String.join("\n", kept) + "\n";
  }
}
