// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms and the arrows allowed between them; the table in the README is the same. */
class ArchitectureTest {

    private static final String HOUSE = "io.github.communique";

    /** Room → the rooms it may import. The command line, which puts the parts together, may import all. */
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("language", Set.of()),
            Map.entry("encoder", Set.of()),
            Map.entry("weights", Set.of()),
            Map.entry("gate", Set.of()),
            Map.entry("store", Set.of()),
            Map.entry("article", Set.of("model")),
            Map.entry("ontology", Set.of("model")),
            Map.entry("evaluation", Set.of("ontology", "model")),
            Map.entry("learn", Set.of("article", "encoder", "evaluation", "extract", "model", "weights")),
            Map.entry("lexicon", Set.of("ontology", "model")),
            Map.entry("rdf", Set.of("ontology", "model")),
            Map.entry("dump", Set.of("store", "ontology")),
            Map.entry("search", Set.of("store", "ontology")),
            Map.entry("release", Set.of("store", "ontology", "dump")),
            Map.entry("web", Set.of("store", "ontology", "dump", "release", "search")),
            Map.entry("extract", Set.of("encoder", "language", "lexicon", "model", "weights")),
            Map.entry("quarantine", Set.of("gate", "model")),
            Map.entry("publish", Set.of("extract", "rdf", "gate", "quarantine", "store", "model")));

    private static final int MOST_LINES = 200;

    /** Files that are longer, each with the reason. */
    private static final Map<String, String> LONG = Map.of(
            "Syntax.java", "the sentence as a tree, which all of extract asks; it waits for its own room",
            "PersonReader.java", "is being divided");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    @TestFactory
    Stream<DynamicTest> aRoomImportsOnlyItsNeighbours() {
        return ARROWS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey() + " imports " + room.getValue(), () -> noClasses()
                        .that(resideInAPackage(HOUSE + "." + room.getKey() + ".."))
                        .should()
                        .dependOnClassesThat(strangersTo(room.getKey(), room.getValue()))
                        .allowEmptyShould(true)
                        .check(classes)));
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void noFileIsLongerThanAReaderCanHold() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !LONG.containsKey(file.getFileName().toString())))
                    .as("a file of more than " + MOST_LINES + " lines does two things: give each its class")
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(MOST_LINES));
        }
    }

    private static DescribedPredicate<JavaClass> strangersTo(String room, Set<String> neighbours) {
        String[] own = Stream.concat(Stream.of(room), neighbours.stream())
                .map(name -> HOUSE + "." + name + "..")
                .toArray(String[]::new);
        return resideInAPackage(HOUSE + "..").and(DescribedPredicate.not(resideInAnyPackage(own)));
    }
}
