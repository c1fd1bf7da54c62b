package dev.headset.app.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.app.proof.BotProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of what the shipped jar is made of; made where {@code HEADSET_SBOM} is set. */
@Tag("sbom")
class SbomIT {

  private static final Path TARGET = BotProcess.repository().resolve("app/target");
  private static final String OURS = "dev.headset";

  /** What is no library of its own: the jar itself, and the parser that Jdbi holds renamed. */
  private static final Set<String> WITHIN = Set.of(OURS + ":app", "org.antlr:antlr4-runtime");

  /** Licences that ask for no more than ours: a notice and their text, which the jar holds. */
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "Unicode-3.0",
          "Go License");

  /** What is under another, by group and name, and why it may be there all the same. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "ch.qos.logback:logback-classic", "EPL-2.0: binaries unchanged, sources are public",
          "ch.qos.logback:logback-core", "EPL-2.0: as above",
          "jakarta.annotation:jakarta.annotation-api", "EPL-2.0: as above",
          "jakarta.interceptor:jakarta.interceptor-api", "EPL-2.0: as above",
          "jakarta.servlet:jakarta.servlet-api", "EPL-2.0: as above",
          "jakarta.transaction:jakarta.transaction-api", "EPL-2.0: as above",
          "net.sf.trove4j:core", "LGPL-2.1: JDA's maps; unchanged, and each build puts it in anew");

  private static Map<String, JsonNode> libraries = Map.of();

  @BeforeAll
  static void read() throws IOException {
    JsonNode bill = new ObjectMapper().readTree(TARGET.resolve("headset-sbom.json").toFile());
    assertEquals("CycloneDX", bill.path("bomFormat").asText());
    Map<String, JsonNode> found = new HashMap<>();
    for (JsonNode each : bill.path("components")) {
      found.put(each.path("group").asText() + ":" + each.path("name").asText(), each);
    }
    libraries = found;
  }

  @Test
  void everyLibraryOfTheJarIsListedInItsVersion() throws IOException {
    List<String> missing = new ArrayList<>();
    int seen = 0;
    try (JarFile jar = new JarFile(TARGET.resolve("headset.jar").toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().matches("META-INF/maven/.*/pom\\.properties")) {
          Properties pom = new Properties();
          try (InputStream in = jar.getInputStream(entry)) {
            pom.load(in);
          }
          String name = pom.getProperty("groupId") + ":" + pom.getProperty("artifactId");
          String version = pom.getProperty("version");
          seen++;
          if (!WITHIN.contains(name) && !versionOf(name).equals(version)) {
            missing.add(name + " " + version);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(seen > 40, "the jar's libraries are not found: " + seen);
  }

  @Test
  void eachIsUnderALicenceThatIsAllowedOrNamedWithItsReason() {
    Set<String> refused = new TreeSet<>();
    Set<String> excused = new TreeSet<>();
    libraries.forEach(
        (name, library) -> {
          if (licences(library).stream().noneMatch(ALLOWED::contains)) {
            (EXCEPTIONS.containsKey(name) ? excused : refused)
                .add(EXCEPTIONS.containsKey(name) ? name : name + " " + licences(library));
          }
        });
    assertEquals(Set.of(), refused);
    assertEquals(new TreeSet<>(EXCEPTIONS.keySet()), excused, "an exception that nothing needs");
  }

  @Test
  void eachIsOfOneVersionThatStaysTheSameAndKnownByItsDigest() {
    libraries.forEach(
        (name, library) -> {
          if (!name.startsWith(OURS + ":")) {
            assertFalse(versionOf(name).matches(".*(SNAPSHOT|LATEST|[\\[(,]).*"), name);
            assertTrue(library.path("hashes").toString().contains("SHA-256"), name);
          }
        });
  }

  @Test
  void whatOnlyTestsNeedIsNotAmongThem() {
    assertTrue(libraries.containsKey("net.dv8tion:JDA"));
    for (String group : List.of("org.junit", "org.mockito", "io.zonky", "com.code-intelligence")) {
      assertTrue(libraries.keySet().stream().noneMatch(name -> name.startsWith(group)), group);
    }
  }

  private static String versionOf(String name) {
    return libraries.containsKey(name) ? libraries.get(name).path("version").asText() : "";
  }

  private static List<String> licences(JsonNode library) {
    List<String> licences = new ArrayList<>();
    for (JsonNode each : library.path("licenses")) {
      JsonNode licence = each.path("license");
      licences.add(
          each.has("expression")
              ? each.path("expression").asText()
              : licence.path("id").asText(licence.path("name").asText()));
    }
    return licences;
  }
}
