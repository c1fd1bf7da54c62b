package dev.headset.config;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Fills environment variables and the contents of files into values: a name, or {@code file:} and a
 * path, between a dollar sign with an opening brace and a closing brace. Two dollar signs stand for
 * a plain one.
 */
final class Variables {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
  private static final int MAX_FILE_BYTES = 65_536;

  private final Environment environment;
  private final Path folder;
  private final boolean lenient;

  private Variables(Environment environment, Path folder, boolean lenient) {
    this.environment = environment;
    this.folder = folder;
    this.lenient = lenient;
  }

  /** Files are looked for relative to a folder. */
  static Variables of(Environment environment, Path folder) {
    return new Variables(environment, folder, false);
  }

  /** The same, where what is missing does not matter since the value will not be used. */
  Variables unused() {
    return new Variables(environment, folder, true);
  }

  /** The value with all variables filled in; empty, and told, where one is missing. */
  Optional<String> fill(Value value, String raw) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < raw.length()) {
      if (raw.startsWith("$${", at)) {
        filled.append("${");
        at += 3;
      } else if (raw.startsWith("${", at)) {
        int end = raw.indexOf('}', at);
        if (end < 0) {
          value
              .reading()
              .findings()
              .error(
                  Problem.Code.BAD_VALUE,
                  value.within(at, at + 2),
                  "this ${ is not closed",
                  "write ${NAME}, or $${ for a plain ${");
          return Optional.empty();
        }
        Spot spot = value.within(at, end + 1);
        Optional<String> found = look(value.reading().findings(), spot, raw.substring(at + 2, end));
        if (found.isEmpty()) {
          return Optional.empty();
        }
        filled.append(found.get());
        at = end + 1;
      } else {
        filled.append(raw.charAt(at));
        at++;
      }
    }
    return Optional.of(filled.toString());
  }

  private Optional<String> look(Findings findings, Spot spot, String name) {
    if (lenient) {
      return Optional.of("unused");
    }
    if (name.startsWith("file:")) {
      return content(findings, spot, name.substring("file:".length()));
    }
    boolean shown = Masks.isReference("${" + name + "}");
    if (!shown) {
      // A token put straight between the braces by mistake looks like a name.
      spot.file().masks().hide(spot);
    }
    if (!NAME.matches(name)) {
      findings.error(
          Problem.Code.BAD_VALUE,
          spot,
          "between ${ and } stands the name of an environment variable, or file: and a path",
          "write $${ for a plain ${");
      return Optional.empty();
    }
    Optional<String> found = environment.variable(name);
    if (found.isEmpty()) {
      String which = shown ? "the environment variable " + name : "this environment variable";
      findings.error(
          Problem.Code.MISSING_VARIABLE, spot, which + " is not set", "set it before the start");
    }
    return found;
  }

  private Optional<String> content(Findings findings, Spot spot, String path) {
    try {
      Path file = folder.resolve(path);
      if (Files.isRegularFile(file) && Files.size(file) <= MAX_FILE_BYTES) {
        return Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip());
      }
      boolean there = Files.exists(file);
      findings.error(
          Problem.Code.MISSING_VARIABLE,
          spot,
          there ? "this is no file of up to 64 KiB" : "there is no such file",
          "the path is relative to this folder");
    } catch (InvalidPathException e) {
      findings.error(Problem.Code.BAD_VALUE, spot, "this is no path to a file");
    } catch (IOException | SecurityException e) {
      findings.error(
          Problem.Code.MISSING_VARIABLE,
          spot,
          "this file can't be read",
          "it has to be UTF-8, and readable for this user");
    }
    return Optional.empty();
  }
}
