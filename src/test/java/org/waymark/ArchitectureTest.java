package org.waymark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house, floor by floor: what may know what, and why. */
@AnalyzeClasses(packages = "org.waymark", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule aPackageUsesOnlyFloorsBelowItsOwn =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("org.waymark.text..")
          .layer("knowledge")
          .definedBy("org.waymark.knowledge..")
          .layer("understanding")
          .definedBy("org.waymark.understanding..")
          .layer("conversation")
          .definedBy("org.waymark.conversation..")
          .layer("validation")
          .definedBy("org.waymark.validation..")
          .layer("service")
          .definedBy("org.waymark.service..")
          .layer("cluster")
          .definedBy("org.waymark.cluster..")
          .layer("channel")
          .definedBy("org.waymark.channel..")
          .layer("page")
          .definedBy("org.waymark.page..")
          .layer("staff")
          .definedBy("org.waymark.staff..")
          .layer("commands")
          .definedBy("org.waymark", "org.waymark.cli..")
          .whereLayer("commands")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cluster")
          .mayOnlyBeAccessedByLayers("commands")
          .whereLayer("channel")
          .mayOnlyBeAccessedByLayers("commands")
          .whereLayer("staff")
          .mayOnlyBeAccessedByLayers("commands")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("channel", "staff", "commands")
          .whereLayer("service")
          .mayOnlyBeAccessedByLayers("cluster", "channel", "staff", "commands")
          .whereLayer("validation")
          .mayOnlyBeAccessedByLayers("service", "staff", "commands")
          .whereLayer("conversation")
          .mayOnlyBeAccessedByLayers(
              "validation", "service", "cluster", "channel", "staff", "commands")
          .whereLayer("understanding")
          .mayOnlyBeAccessedByLayers("conversation", "validation", "staff", "commands")
          .because("a message goes down the house once and its reply comes back up");

  @ArchTest
  static final ArchRule noTwoPackagesImportEachOther =
      slices()
          .matching("org.waymark.(**)")
          .should()
          .beFreeOfCycles()
          .because("packages that know each other are one package");

  @ArchTest
  static final ArchRule partsOfUnderstandingDoNotKnowEachOther =
      slices()
          .matching("org.waymark.understanding.(*)..")
          .should()
          .notDependOnEachOther()
          .because("each must be measured and replaced alone");

  @ArchTest
  static final ArchRule theCoreTouchesNothingOutside =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.waymark.text..",
              "org.waymark.knowledge..",
              "org.waymark.understanding..",
              "org.waymark.conversation..",
              "org.waymark.validation..")
          .and()
          .doNotHaveSimpleName("NativeLibrary")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.vertx..",
              "org.slf4j..",
              "java.util.logging..",
              "java.net..",
              "java.nio.file..",
              "java.sql..",
              "java.security..",
              "com.twilio..")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .because(
              "a conversation must be a pure function: no network, disk, clock, chance or logger;"
                  + " native code alone is loaded from the disk, once");

  @ArchTest
  static final ArchRule thoseWhoSeeWordsCannotLog =
      noClasses()
          .that()
          .resideInAPackage("org.waymark.channel..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.slf4j..", "java.util.logging..", "io.vertx.core.logging..")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("what cannot be written down cannot leak");

  @ArchTest
  static final ArchRule onlyTheClusterKnowsItsEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.waymark.cluster..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.hazelcast..", "io.vertx.spi.cluster..")
          .because(
              "on one machine nothing of it may be loaded, and another engine must be one package");

  @ArchTest
  static final ArchRule theClusterSeesNoMessages =
      noClasses()
          .that()
          .resideInAPackage("org.waymark.cluster..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.waymark.conversation.Message")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.waymark.conversation.Reply")
          .because("what machines share are ids under keyed names");

  @ArchTest
  static final ArchRule onlyTheSmsChannelAndTheSweeperKnowTwilio =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.waymark.channel.sms..", "org.waymark.channel.twilio..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.twilio..")
          .because(
              "another carrier must be two packages: its messages, and its own copies of them");

  @ArchTest
  static final ArchRule channelsDoNotKnowEachOther =
      slices()
          .matching("org.waymark.channel.(*)..")
          .should()
          .notDependOnEachOther()
          .because("neighbours on one floor can each be taken away alone");

  @ArchTest
  static final ArchRule onlyRetrievalKnowsLucene =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.waymark.understanding.retrieval..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("how answers are found must be one package");

  @ArchTest
  static final ArchRule onlyMeaningKnowsTheModel =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.waymark.understanding.meaning..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..")
          .because("another model, or none, must be one package");

  @ArchTest
  static final ArchRule onlyKnowledgeParsesFiles =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.waymark.knowledge..", "org.waymark.channel.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.yaml..", "org.commonmark..")
          .because("the shape of the files is known in one place");

  @ArchTest
  static final ArchRule whoMayDoWhatKnowsNotWhatIsDone =
      noClasses()
          .that()
          .resideInAPackage("org.waymark.staff.access..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.waymark.staff.console..",
              "org.waymark.staff.review..",
              "org.waymark.staff.history..",
              "org.waymark.conversation..",
              "org.waymark.understanding..",
              "org.waymark.knowledge..")
          .because("sign-in must be read and checked alone");

  @ArchTest
  static final ArchRule onlySignInKnowsPasswordsAndDirectories =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.waymark.staff.access..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.vertx.ext.auth..")
          .because(
              "the public side has no accounts, and the console gets an account, not a password");

  @ArchTest
  static final ArchRule onlyTheHistoryKnowsGit =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.waymark.staff.history..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.jgit..")
          .because("how versions are kept, and what a crash may leave, must be one package");

  @ArchTest
  static final ArchRule theHistoryKnowsFilesAlone =
      noClasses()
          .that()
          .resideInAPackage("org.waymark.staff.history..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.vertx..",
              "org.waymark.staff.access..",
              "org.waymark.staff.console..",
              "org.waymark.conversation..",
              "org.waymark.understanding..",
              "org.waymark.validation..",
              "org.waymark.service..")
          .because("who may publish, and whether a text is fit to be served, is handed in");

  @ArchTest
  static final ArchRule figuresKnowNoMessages =
      noClasses()
          .that()
          .resideInAPackage("org.waymark.staff.figures..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.waymark.conversation..",
              "org.waymark.understanding..",
              "org.waymark.knowledge..",
              "org.waymark.staff.console..")
          .orShould()
          .dependOnClassesThat()
          .haveSimpleName("Learning")
          .because("what staff see was counted before it came here");

  @ArchTest
  static final ArchRule reviewsKnowNoPagesNoPeopleAndNoGit =
      noClasses()
          .that()
          .resideInAPackage("org.waymark.staff.review..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.vertx..",
              "org.slf4j..",
              "org.waymark.staff.access..",
              "org.waymark.staff.console..",
              "org.waymark.staff.history..")
          .because("what a draft would do to people depends on its texts alone");
}
