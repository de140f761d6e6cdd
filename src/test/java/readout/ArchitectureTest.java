package readout;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds for all packages. */
class ArchitectureTest {

    private static final String ROOT = "readout.";

    /** They return: they neither log nor read clocks. */
    private static final String[] CORE = {"readout.model..", "readout.corpus..", "readout.search..",
        "readout.answer..", "readout.command..", "readout.render.."};

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void seesAClassOfEachSourceFile() throws IOException {
        var sources = Path.of("src/main/java");
        try (var files = Files.walk(sources)) {
            var names = files.map(file -> sources.relativize(file).toString())
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.replace(".java", "").replace('/', '.').replace('\\', '.'))
                .collect(Collectors.toSet());

            assertThat(names).hasSizeGreaterThan(100);
            assertThat(CLASSES.stream().map(JavaClass::getName)).containsAll(names);
        }
    }

    @Test
    void findsEachPackageInTheImportTable() throws IOException {
        assertThat(ImportTable.read().rows().keySet()).containsAll(packages());
    }

    @Test
    void importsOnlyWhatTheTableAllows() throws IOException {
        var table = ImportTable.read();

        assertThat(CLASSES.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(ROOT))
            .filter(arrow -> !table.allows(room(arrow.getOriginClass()), room(arrow.getTargetClass())))
            .map(Dependency::getDescription)).isEmpty();
    }

    @Test
    void hasNoCyclesOfPackages() {
        slices().matching("readout.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void marksEachPackageForNullChecks() {
        assertThat(CLASSES.stream()
            .map(JavaClass::getPackage)
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))).isEmpty();
    }

    @Test
    void speaksToDiscordInOnePackage() {
        onlyIn("readout.discord", "net.dv8tion..");
    }

    @Test
    void speaksToLuceneInOnePackage() {
        onlyIn("readout.search.lucene", "org.apache.lucene..");
    }

    @Test
    void speaksToAClusterInOnePackage() {
        onlyIn("readout.search.opensearch", "org.opensearch..", "org.apache.hc..", "dev.failsafe..");
    }

    @Test
    void speaksToGitInOnePackage() {
        onlyIn("readout.git", "org.eclipse.jgit..");
    }

    @Test
    void speaksToDatabasesInOnePackage() {
        onlyIn("readout.state", "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..",
            "org.postgresql..");
    }

    @Test
    void countsInOnePackage() {
        onlyIn("readout.metrics", "io.micrometer..", "com.sun.net.httpserver..");
    }

    @Test
    void speaksToTheTerminalInOnePackage() {
        onlyIn("readout.cli", "org.jline.reader..", "org.jline.terminal..", "picocli..");
    }

    @Test
    void usesStandardStreamsInOnePackage() {
        noClasses().that().resideOutsideOfPackage("readout.cli").should(ACCESS_STANDARD_STREAMS)
            .orShould().accessField(System.class, "in")
            .orShould().callMethod(System.class, "console").check(CLASSES);
    }

    @Test
    void logsAtTheEdgesOnly() {
        noClasses().that().resideInAnyPackage(CORE)
            .should().dependOnClassesThat().resideInAnyPackage("org.slf4j..", "ch.qos.logback..")
            .check(CLASSES);
    }

    @Test
    void readsClocksAtTheEdgesOnly() {
        noClasses().that().resideInAnyPackage(CORE)
            .should().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    }

    private static void onlyIn(String room, String... libraries) {
        assertThat(CLASSES.that(resideInAPackage(room))).isNotEmpty();
        noClasses().that().resideOutsideOfPackage(room)
            .should().dependOnClassesThat(resideInAnyPackage(libraries)).check(CLASSES);
    }

    private static Set<String> packages() {
        return CLASSES.stream().map(ArchitectureTest::room).collect(Collectors.toSet());
    }

    /** The package without the root's name. */
    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^readout\\.?", "");
    }
}
