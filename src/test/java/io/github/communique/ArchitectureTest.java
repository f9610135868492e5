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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms and the arrows allowed between them; the table in the README is the same. */
class ArchitectureTest {

    private static final String HOUSE = "io.github.communique";
    private static final String DOOR = HOUSE + ".extract";

    /** Room → the rooms it may import. The command line, which puts the parts together, may import all. */
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("language", Set.of()),
            Map.entry("encoder", Set.of()),
            Map.entry("weights", Set.of()),
            Map.entry("channel", Set.of()),
            Map.entry("chart", Set.of()),
            Map.entry("curator", Set.of()),
            Map.entry("gate", Set.of()),
            Map.entry("store", Set.of()),
            Map.entry("schema", Set.of()),
            Map.entry("backup", Set.of("store")),
            Map.entry("remote", Set.of("store")),
            Map.entry("article", Set.of("model", "schema")),
            Map.entry("watch", Set.of("article", "model")),
            Map.entry("ontology", Set.of("model")),
            Map.entry("evaluation", Set.of("happening", "identity", "ontology", "model", "schema", "view")),
            Map.entry(
                    "learn",
                    Set.of("article", "encoder", "evaluation", "extract", "language", "lexicon", "model", "weights")),
            Map.entry("lexicon", Set.of("ontology", "model")),
            Map.entry("rdf", Set.of("ontology", "model", "title")),
            Map.entry("title", Set.of("ontology", "model")),
            Map.entry("view", Set.of("ontology", "model", "title")),
            Map.entry("happening", Set.of("ontology", "model")),
            Map.entry("authority", Set.of("article", "happening", "identity", "model", "ontology", "rdf", "store")),
            Map.entry("identity", Set.of("ontology")),
            Map.entry("dump", Set.of("gate", "store", "ontology")),
            Map.entry("search", Set.of("store", "ontology")),
            Map.entry("release", Set.of("store", "ontology", "dump")),
            Map.entry(
                    "web",
                    Set.of(
                            "chart",
                            "curator",
                            "language",
                            "store",
                            "ontology",
                            "dump",
                            "model",
                            "release",
                            "search",
                            "title",
                            "view")),
            Map.entry("extract", Set.of("encoder", "language", "lexicon", "model", "weights")),
            Map.entry("llm", Set.of("extract", "language", "lexicon", "model", "ontology")),
            Map.entry("quarantine", Set.of("gate", "model")),
            Map.entry("join", Set.of("happening", "identity", "ontology", "rdf", "store")),
            Map.entry("correction", Set.of("gate", "ontology", "rdf", "store")),
            Map.entry(
                    "publish",
                    Set.of(
                            "article",
                            "correction",
                            "extract",
                            "rdf",
                            "gate",
                            "join",
                            "language",
                            "llm",
                            "quarantine",
                            "store",
                            "model")),
            Map.entry(
                    "spark",
                    Set.of(
                            "article",
                            "extract",
                            "gate",
                            "happening",
                            "join",
                            "language",
                            "lexicon",
                            "model",
                            "ontology",
                            "publish",
                            "quarantine",
                            "rdf",
                            "store")));

    /** The same of the rooms inside extract. Its door stands above them all, and none of them may import it. */
    private static final Map<String, Set<String>> EXTRACT = Map.ofEntries(
            Map.entry("sentence", Set.of()),
            Map.entry("pattern", Set.of("sentence")),
            Map.entry("mood", Set.of("pattern", "sentence")),
            Map.entry("time", Set.of("sentence")),
            Map.entry("name", Set.of("sentence")),
            Map.entry("person", Set.of("name", "sentence")),
            Map.entry("party", Set.of("name", "person", "sentence")),
            Map.entry("place", Set.of("name", "sentence")),
            Map.entry("article", Set.of("name", "person", "sentence")),
            Map.entry("candidate", Set.of("article", "party", "pattern", "sentence")),
            Map.entry("event", Set.of("article", "candidate", "name", "party", "pattern", "place", "sentence", "time")),
            Map.entry(
                    "frame",
                    Set.of("article", "candidate", "event", "mood", "name", "party", "pattern", "place", "sentence")),
            Map.entry("proposal", Set.of("article", "candidate", "mood", "name", "party", "sentence")),
            Map.entry("happening", Set.of("article", "candidate", "event", "party", "proposal", "sentence")),
            Map.entry("choice", Set.of("article", "place", "sentence", "time")),
            Map.entry(
                    "learnt",
                    Set.of(
                            "article",
                            "candidate",
                            "choice",
                            "event",
                            "happening",
                            "name",
                            "party",
                            "proposal",
                            "sentence")),
            Map.entry(
                    "reading",
                    Set.of(
                            "article",
                            "candidate",
                            "event",
                            "frame",
                            "name",
                            "party",
                            "pattern",
                            "proposal",
                            "sentence")));

    /** Names that two classes bear yet; none may join them. */
    private static final Set<String> SHARED = Set.of("Losses", "Match", "Progress", "Terms");

    private static final int MOST_LINES = 200;

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    @TestFactory
    Stream<DynamicTest> aRoomImportsOnlyItsNeighbours() {
        return onlyNeighbours(HOUSE, ARROWS);
    }

    @TestFactory
    Stream<DynamicTest> aRoomOfExtractImportsOnlyItsNeighbours() {
        return onlyNeighbours(DOOR, EXTRACT);
    }

    private Stream<DynamicTest> onlyNeighbours(String house, Map<String, Set<String>> arrows) {
        return arrows.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey() + " imports " + room.getValue(), () -> noClasses()
                        .that(resideInAPackage(house + "." + room.getKey() + ".."))
                        .should()
                        .dependOnClassesThat(strangersTo(house, room.getKey(), room.getValue()))
                        .check(classes)));
    }

    @Test
    void everyRoomOfExtractHasItsArrows() {
        assertThat(classes.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(DOOR + "."))
                        .map(name -> name.substring(DOOR.length() + 1)))
                .containsOnly(EXTRACT.keySet().toArray(String[]::new));
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(classes);
        slices().matching(DOOR + ".(*)..").should().beFreeOfCycles().check(classes);
        slices().matching(HOUSE + ".web.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void aNameStandsForOneClassOnly() {
        Map<String, Long> byName = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));

        assertThat(byName.entrySet().stream().filter(name -> name.getValue() > 1))
                .as("a reader who meets a name knows what it means: give the younger class another one")
                .extracting(Map.Entry::getKey)
                .isSubsetOf(SHARED);
    }

    @Test
    void noFileIsLongerThanAReaderCanHold() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .as("a file of more than " + MOST_LINES + " lines does two things: give each its class")
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(MOST_LINES));
        }
    }

    private static DescribedPredicate<JavaClass> strangersTo(String house, String room, Set<String> neighbours) {
        String[] own = Stream.concat(Stream.of(room), neighbours.stream())
                .map(name -> house + "." + name + "..")
                .toArray(String[]::new);
        return resideInAPackage(house + "..").and(DescribedPredicate.not(resideInAnyPackage(own)));
    }
}
