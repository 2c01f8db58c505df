package confidant.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The dependency rule and the habits of the house, held against the compiled classes. */
class ArchitectureTests {
  private static final String[] OUTER = {
    "confidant.vault..", "confidant.understanding..", "confidant.web..", "confidant.cli.."
  };
  private static JavaClasses program;

  @BeforeAll
  static void scan() {
    program =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("confidant");
  }

  @Test
  void theScanSawTheWholeProgram() {
    assertThat(program.size())
        .as("an empty or partial scan would let every rule pass")
        .isGreaterThan(200);
  }

  @Test
  void coreSeesNothingButTheJdk() {
    classes()
        .that()
        .resideInAPackage("confidant.core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "confidant.core..")
        .because(
            "core says what a companion is, and must outlive every library; put code that needs"
                + " one behind a port, in an adapter")
        .check(program);
  }

  @Test
  void mindSeesOnlyCore() {
    classes()
        .that()
        .resideInAPackage("confidant.mind..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.crypto..",
            "org.jspecify..",
            "org.snakeyaml..",
            "confidant.core..",
            "confidant.mind..")
        .because("her mind must run on any vault and any understanding; ask for a port in core")
        .check(program);
  }

  @Test
  void adaptersWebAndTerminalNeverSeeOneAnother() {
    for (String one : OUTER) {
      for (String other : OUTER) {
        if (!one.equals(other)) {
          noClasses()
              .that()
              .resideInAPackage(one)
              .should()
              .dependOnClassesThat()
              .resideInAPackage(other)
              .because("only app wires them together; what both need belongs in core or mind")
              .check(program);
        }
      }
    }
  }

  @Test
  void onlyAppIsAtTheOutside() {
    noClasses()
        .that()
        .resideOutsideOfPackages("confidant.app..", "confidant.evals..", "confidant.bench..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("confidant.app..")
        .because("arrows point inward")
        .check(program);
  }

  @Test
  void packagesFormNoCycles() {
    for (String module : new String[] {"core", "mind", "vault", "understanding", "web", "cli"}) {
      slices()
          .matching("confidant." + module + ".(*)..")
          .should()
          .beFreeOfCycles()
          .because("a cycle means that two packages are one idea, or that a third is missing")
          .allowEmptyShould(true)
          .check(program);
    }
  }

  @Test
  void eachTechnologyStaysInItsModule() {
    stays("io.javalin..", "confidant.web..");
    stays("org.sqlite..", "confidant.vault..");
    stays("java.sql..", "confidant.vault..");
    stays("org.bouncycastle..", "confidant.vault..");
    stays("opennlp..", "confidant.understanding..");
    stays("ai.onnxruntime..", "confidant.understanding..");
    stays("picocli..", "confidant.cli..");
    stays("org.jline..", "confidant.cli..");
    stays("org.snakeyaml..", "confidant.mind..");
  }

  private static void stays(String technology, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackages(home, technology)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(technology)
        .because("a technology is replaced more easily when one module knows it")
        .check(program);
  }

  @Test
  void onlyTheTerminalPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackages("confidant.cli..", "confidant.evals..", "confidant.bench..")
        .and()
        .haveSimpleNameNotEndingWith("Preview")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("what others print may hold the person's words; log without them instead")
        .check(program);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass type : program) {
      if (!type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent()) {
        unmarked.add(type.getPackageName());
      }
    }
    assertThat(unmarked).as("add a package-info.java with @NullMarked").isEmpty();
  }

  @Test
  void classesAreFinalUnlessMadeForInheritance() {
    Set<String> open = new TreeSet<>();
    for (JavaClass type : program) {
      if (!type.isInterface()
          && !type.isEnum()
          && !type.isRecord()
          && !type.isAnonymousClass()
          && !type.getModifiers().contains(JavaModifier.FINAL)
          && !type.getModifiers().contains(JavaModifier.ABSTRACT)
          && !type.isAssignableTo(Throwable.class)
          && type.getPackageName().startsWith("confidant")
          && !type.getPackageName().startsWith("confidant.testkit")
          && !type.getName().contains("$")) {
        open.add(type.getName());
      }
    }
    assertThat(open).as("make them final, or abstract if they are meant to be extended").isEmpty();
  }
}
