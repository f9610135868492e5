// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is so. */
class ReadmeTest {

    private static final String PREFIXES = """
            BASE <http://localhost:3030/>
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    @TempDir
    private Path folder;

    private final String readme = read();

    @Test
    void theTableOfRoomsIsTheTableOfArrows() {
        Map<String, Set<String>> table = new TreeMap<>();
        for (MatchResult row : rows("\\| `([a-z]+)` \\| [^|]+ \\|([ `a-z]*)\\|")) {
            table.put(row.group(1), words(row.group(2)));
        }
        assertThat(table.remove("cli")).containsExactly("all");
        assertThat(table).isEqualTo(new TreeMap<>(ArchitectureTest.ARROWS));
    }

    @Test
    void theSentenceBecomesTheTurtle() {
        String sentence = block("^> (.*?)\\n\\n").replace("\n> ", " ");
        Graph extracted = turtle(
                Shell.run("extract", Shell.sample("lisbon-madrid-talks.html")).out());
        List<Triple> shown = turtle(PREFIXES + fenced("turtle")).find().toList();
        assertThat(extracted.find().toList()).containsAll(shown);
        assertThat(extracted.stream().map(Triple::getObject).filter(Node::isLiteral))
                .anyMatch(text -> text.getLiteralLexicalForm().equals(sentence));
        assertThat(fenced("turtle").lines().count()).isLessThanOrEqualTo(10);
    }

    @Test
    void theQuestionHasTheAnswer() throws IOException {
        Path question = Files.writeString(folder.resolve("lisbon.rq"), fenced("sparql"));
        Path store = folder.resolve("store");
        Shell.run("ingest", Shell.SAMPLES, "--store", store);
        String answer = Shell.run("query", question, "--store", store, "--results", "csv")
                .out();
        String table = block("\n(\\| who .*?)\n\n")
                .lines()
                .filter(line -> !line.startsWith("|---"))
                .map(line -> line.replaceAll("^\\| | \\|$", "").replace(" | ", ","))
                .collect(Collectors.joining("\n"));
        assertThat(answer.strip()).isEqualToNormalizingNewlines(table);
    }

    @Test
    void theFirstCommandNamesWhatIsThere() throws IOException {
        String first = fenced("sh").lines().findFirst().orElseThrow();
        assertThat(first).contains("target/communique/bin/communique publish " + Shell.SAMPLES);
        assertThat(Files.list(Shell.SAMPLES)).hasSizeGreaterThan(6);
        assertThat(fenced("sh").lines().skip(1)).containsExactly("mvn -B verify");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B --no-transfer-progress verify");
    }

    @Test
    void everyCommandOfTheTableHasHelp() {
        List<String> commands = block("## Commands(.*?)## How it works")
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("[` ]+")[1])
                .toList();
        assertThat(commands).hasSize(24);
        assertThat(commands)
                .allSatisfy(command ->
                        assertThat(Shell.run(command, "--help").code()).isZero());
    }

    private String fenced(String language) {
        return block("```" + language + "\n(.*?)```");
    }

    private String block(String pattern) {
        Matcher matcher =
                Pattern.compile(pattern, Pattern.DOTALL | Pattern.MULTILINE).matcher(readme);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private List<MatchResult> rows(String pattern) {
        return readme.lines()
                .flatMap(line -> Pattern.compile(pattern).matcher(line).results())
                .toList();
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.replace("`", "").split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Graph turtle(String text) {
        return RDFParser.fromString(text, Lang.TURTLE).toGraph();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
