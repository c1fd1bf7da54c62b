package dev.headset.app.operate;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.proof.BotProcess;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code headset.jar} needs nothing beside it, and has lost nothing of what it was made of. */
class SingleJarIT {

  private static final Path JAR =
      BotProcess.repository().resolve("app").resolve("target").resolve("headset.jar");

  private static final int MOST_TOLD = 20;

  /** What speaks of one jar alone, and is wrong for all of them together. */
  private static final Predicate<String> OF_ONE_JAR =
      Pattern.compile(
              "META-INF/(MANIFEST\\.MF|INDEX\\.LIST|[^/]+\\.(SF|DSA|RSA|EC))"
                  + "|(META-INF/versions/\\d+/)?module-info\\.class")
          .asMatchPredicate();

  private static final Predicate<String> SERVICES =
      Pattern.compile("META-INF/services/[^/]+").asMatchPredicate();

  private static final Predicate<String> LEGAL =
      Pattern.compile("META-INF/(LICENSE|NOTICE)(\\.txt|\\.md)?").asMatchPredicate();

  @TempDir private Path folder;

  @Test
  void itHoldsEachLibraryWhole() throws IOException {
    List<String> lost = new ArrayList<>();
    int libraries = 0;
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        if (!entry.endsWith(".jar")) {
          continue;
        }
        try (ZipFile library = new ZipFile(entry)) {
          if (isPartOf(jar, library)) {
            libraries++;
            lost.addAll(lost(jar, library, Path.of(entry).getFileName().toString()));
          }
        }
      }
    }
    assertEquals(List.of(), lost.subList(0, Math.min(lost.size(), MOST_TOLD)));
    assertTrue(libraries > 50, libraries + " libraries");
  }

  @Test
  void itsManifestSaysWhatJavaHasToKnow() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      Attributes said = jar.getManifest().getMainAttributes();
      assertEquals("dev.headset.app.Main", said.getValue("Main-Class"));
      assertEquals("true", said.getValue("Multi-Release"));
      assertEquals("ALL-UNNAMED", said.getValue("Enable-Native-Access"));
      assertNull(said.getValue("Class-Path"));
    }
  }

  @Test
  void aloneInAFolderItTellsItsVersionAndWhatItMisses() throws Exception {
    Files.copy(JAR, folder.resolve("headset.jar"));

    assertTrue(ended(0, "--version").matches("Headset \\d.*\\R"), "its version");
    String missing = ended(1, "check");
    assertTrue(missing.contains("headset.yaml"), missing);
    assertTrue(missing.contains("./headset init DIR makes a new one"), missing);
    ended(
        0, "init", "config", "--name=Teapots", "--languages=en", "--platforms=none", "--channel=");
    String well = ended(0, "check");
    assertTrue(well.contains("no problem found"), well);
  }

  @Test
  void aloneInAFolderItsDemoGoesByTheSampleThatItHolds() throws Exception {
    Path jar = Files.copy(JAR, folder.resolve("headset.jar"));
    Path log = folder.resolve("log");
    Process demo = java(jar, "demo", "--port", "0").redirectOutput(log.toFile()).start();
    try {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> Files.readString(log).contains("Headset is ready: ") || !demo.isAlive());
      String said = Files.readString(log);
      assertTrue(said.contains("Headset is ready: "), said);
      assertTrue(said.contains("the sample is used"), said);
      assertTrue(Files.exists(folder.resolve("data/demo/sample/topics.yaml")));
      demo.destroy();
      assertTrue(demo.waitFor(20, TimeUnit.SECONDS));
      assertEquals(0, demo.exitValue(), said);
    } finally {
      demo.destroyForcibly();
    }
  }

  private String ended(int code, String... arguments) throws Exception {
    Process process = java(folder.resolve("headset.jar"), arguments).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(code, process.waitFor(), said);
    return said;
  }

  private ProcessBuilder java(Path jar, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar.toString()));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
  }

  /** Tests have libraries of their own, which are no part of it. */
  private static boolean isPartOf(ZipFile jar, ZipFile library) {
    return Collections.list(library.entries()).stream()
        .map(ZipEntry::getName)
        .filter(name -> name.endsWith(".class") && !OF_ONE_JAR.test(name))
        .findFirst()
        .filter(name -> jar.getEntry(name) != null)
        .isPresent();
  }

  private static List<String> lost(ZipFile jar, ZipFile library, String called) throws IOException {
    List<String> lost = new ArrayList<>();
    for (ZipEntry each : Collections.list(library.entries())) {
      if (!each.isDirectory() && !OF_ONE_JAR.test(each.getName()) && !holds(jar, library, each)) {
        lost.add(called + ": " + each.getName());
      }
    }
    return lost;
  }

  private static boolean holds(ZipFile jar, ZipFile library, ZipEntry each) throws IOException {
    ZipEntry kept = jar.getEntry(each.getName());
    if (kept == null) {
      return false;
    }
    if (SERVICES.test(each.getName())) {
      return providers(jar, kept).containsAll(providers(library, each));
    }
    if (LEGAL.test(each.getName())) {
      return text(jar, kept).contains(text(library, each).strip());
    }
    return kept.getCrc() == each.getCrc() && kept.getSize() == each.getSize();
  }

  private static List<String> providers(ZipFile file, ZipEntry entry) throws IOException {
    return text(file, entry)
        .lines()
        .map(line -> line.replaceAll("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String text(ZipFile file, ZipEntry entry) throws IOException {
    return new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
        .replace("\r\n", "\n");
  }
}
