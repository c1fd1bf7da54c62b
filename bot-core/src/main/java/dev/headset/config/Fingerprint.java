package dev.headset.config;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/** By which it is seen that files have changed, without reading them. */
record Fingerprint(Map<Path, String> files) {

  private static final Pattern TAKEN_IN = Pattern.compile("\\$\\{file:([^}\n]+)\\}");
  private static final int MOST = 200;
  private static final long MAX_BYTES = 1_000_000;

  /**
   * Every YAML file of a folder and its texts, and the files that {@code headset.yaml} takes in.
   */
  static Fingerprint of(Path folder) {
    Map<Path, String> files = new TreeMap<>();
    add(files, folder);
    add(files, folder.resolve(ConfigSnapshot.TEXTS));
    takenIn(files, folder);
    return new Fingerprint(files);
  }

  private static void add(Map<Path, String> files, Path folder) {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.yaml")) {
      for (Path file : found) {
        if (files.size() < MOST) {
          files.put(file, mark(file));
        }
      }
    } catch (IOException | SecurityException e) {
      files.put(folder, "unreadable");
    }
  }

  /** Secrets change in files of their own. */
  private static void takenIn(Map<Path, String> files, Path folder) {
    Path headset = folder.resolve(ConfigSnapshot.HEADSET);
    try {
      if (Files.size(headset) > MAX_BYTES) {
        return;
      }
      Matcher found =
          TAKEN_IN.matcher(
              new String(Files.readAllBytes(headset), java.nio.charset.StandardCharsets.UTF_8));
      while (found.find() && files.size() < MOST) {
        Path file = folder.resolve(found.group(1));
        files.put(file, mark(file));
      }
    } catch (IOException | SecurityException | InvalidPathException e) {
      files.put(headset, "unreadable");
    }
  }

  /** A link's target counts: that is how a mounted config map is changed. */
  private static String mark(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return found.lastModifiedTime().toInstant() + " " + found.size() + " " + found.fileKey();
    } catch (IOException | SecurityException e) {
      return "unreadable";
    }
  }
}
