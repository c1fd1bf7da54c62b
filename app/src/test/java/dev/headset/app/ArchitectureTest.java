package dev.headset.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.headset.platform.FileStore;

/** Which package may know which. Seen from here since the app alone sees every module. */
@AnalyzeClasses(packages = "dev.headset", importOptions = ArchitectureTest.ProductAlone.class)
final class ArchitectureTest {

  private static final String[] PURE = {
    "dev.headset.conversation..",
    "dev.headset.effect..",
    "dev.headset.desk..",
    "dev.headset.topic..",
    "dev.headset.understanding..",
    "dev.headset.relay..",
    "dev.headset.text..",
    "dev.headset.platform.."
  };

  @ArchTest
  static final ArchRule arrowsPointInwards =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("app")
          .definedBy("dev.headset.app..")
          .optionalLayer("adapters")
          .definedBy("dev.headset.discord..", "dev.headset.telegram..")
          .layer("engine")
          .definedBy("dev.headset.engine..")
          .layer("store")
          .definedBy("dev.headset.store..")
          .layer("config")
          .definedBy("dev.headset.config..")
          .layer("conversation")
          .definedBy("dev.headset.conversation..")
          .layer("effect")
          .definedBy("dev.headset.effect..")
          .layer("desk")
          .definedBy("dev.headset.desk..")
          .layer("understanding")
          .definedBy("dev.headset.understanding..")
          .layer("topic")
          .definedBy("dev.headset.topic..")
          .layer("relay")
          .definedBy("dev.headset.relay..")
          .layer("platform")
          .definedBy("dev.headset.platform..")
          .layer("text")
          .definedBy("dev.headset.text..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("adapters")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("app", "engine")
          .whereLayer("config")
          .mayOnlyBeAccessedByLayers("app", "adapters")
          .whereLayer("conversation")
          .mayOnlyBeAccessedByLayers("app", "engine", "store", "config")
          .whereLayer("effect")
          .mayOnlyBeAccessedByLayers("app", "engine", "store", "conversation")
          .whereLayer("desk")
          .mayOnlyBeAccessedByLayers("app", "engine", "store", "config", "conversation", "effect");

  @ArchTest
  static final ArchRule whatIsBelowDoesNotKnowTheDesk =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.headset.topic..",
              "dev.headset.understanding..",
              "dev.headset.relay..",
              "dev.headset.text..",
              "dev.headset.platform..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.headset.conversation..", "dev.headset.effect..", "dev.headset.desk..");

  @ArchTest
  static final ArchRule adaptersKnowTheSeamAndNoDecision =
      noClasses()
          .that()
          .resideInAnyPackage("dev.headset.discord..", "dev.headset.telegram..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.headset.engine..", "dev.headset.store..", "dev.headset.conversation..");

  /** An emulator that shared our code would share our mistakes. */
  @ArchTest
  static final ArchRule emulatorsKnowNothingOfTheProduct =
      noClasses()
          .that()
          .resideInAPackage("dev.headset.emulator..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.headset..")
                  .and(DescribedPredicate.not(resideInAPackage("dev.headset.emulator.."))));

  @ArchTest
  static final ArchRule theConsoleIsAnAdapterLikeAnyOther =
      noClasses()
          .that()
          .resideInAPackage("dev.headset.app.console..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.headset.engine..",
              "dev.headset.store..",
              "dev.headset.config..",
              "dev.headset.conversation..",
              "dev.headset.app.cli..",
              "dev.headset.app.wiring..");

  @ArchTest
  static final ArchRule packagesOfTheCoreFormNoCycle =
      slices().matching("dev.headset.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule whatDecidesTouchesNothingOutside =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .and()
          .doNotBelongToAnyOf(FileStore.class)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.nio.file..",
                      "java.nio.channels..",
                      "java.sql..",
                      "java.io..",
                      "java.net..",
                      "com.fasterxml..",
                      "org.jdbi..",
                      "com.zaxxer..",
                      "org.flywaydb..",
                      "org.snakeyaml..",
                      "org.slf4j..",
                      "io.micrometer..")
                  .and(DescribedPredicate.not(harmless())));

  @ArchTest
  static final ArchRule theStoresPortKnowsNoDatabase =
      noClasses()
          .that()
          .resideInAPackage("dev.headset.store")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.headset.store.jdbc..", "org.jdbi..", "java.sql..");

  @ArchTest
  static final ArchRule theEngineKnowsThePortAlone =
      noClasses()
          .that()
          .resideInAPackage("dev.headset.engine..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.headset.store.jdbc..")
                  .or(resideInAPackage("dev.headset.store.json..")));

  @ArchTest
  static final ArchRule commandsDoNotReachIntoTheEngine =
      classes()
          .that()
          .resideInAPackage("dev.headset.app.cli..")
          .should()
          .onlyDependOnClassesThat(
              DescribedPredicate.not(resideInAnyPackage("dev.headset.store.jdbc..")));

  private ArchitectureTest() {}

  /** Neither our own tests nor the core's test kit, which lies on the class path as a jar. */
  static final class ProductAlone implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }

  /** Java's own marks on records and enums, and addresses as values. */
  private static DescribedPredicate<JavaClass> harmless() {
    return type(java.io.Serializable.class)
        .or(type(java.net.URLEncoder.class))
        .or(type(java.net.URI.class));
  }
}
