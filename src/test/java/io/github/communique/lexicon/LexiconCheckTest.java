// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckTest {

    private static final String WRITTEN = """
            @prefix dip: <https://w3id.org/communique/ontology#> .
            @prefix lex: <https://w3id.org/communique/lexicon#> .

            lex:shake a lex:Frame ;
              lex:evokes dip:Meeting ;
              lex:needs "sides" ;
              lex:confidence 0.7 ;
              lex:pattern lex:shake-1 .

            lex:shake-1 a lex:Pattern ;
              lex:verbal "{participant} sign @treaty" .
            """;

    private final Ontology ontology = Ontology.load();
    private final LexiconCheck check = new LexiconCheck(ontology);

    @TempDir
    private Path folder;

    @Test
    void aSoundFileIsReadWithTheWordsOfTheProgram() throws IOException {
        assertThat(check.wrong(file(WRITTEN))).isEmpty();
    }

    @Test
    void everySlipIsNamedWithFileAndLine() throws IOException {
        Path file = file(WRITTEN.replace("@treaty", "@treety")
                .replace("dip:Meeting", "dip:Meting")
                .replace("\"sides\"", "\"sides\" ; lex:exmple \"none\"")
                .replace("lex:pattern lex:shake-1", "lex:pattern lex:shake-1 , lex:shake-2"));

        assertThat(check.wrong(file))
                .satisfiesExactlyInAnyOrder(
                        slip -> assertThat(slip)
                                .startsWith(file + ":6: lex:shake \"lex:exmple\"")
                                .contains("frame.ttl"),
                        slip -> assertThat(slip)
                                .startsWith(file + ":11: lex:shake-1 \"{participant} sign @treety\"")
                                .contains("words.ttl"),
                        slip -> assertThat(slip)
                                .startsWith(file + ":4: lex:shake:")
                                .contains("Meting", "events.ttl"));
    }

    @Test
    void whatOneFrameNeedsIsOneOfFour() throws IOException {
        assertThat(check.wrong(file(WRITTEN.replace("sides", "sites"))))
                .singleElement()
                .asString()
                .contains("\"sites\"", "foreign");
    }

    @Test
    void aPatternOfNoFrameIsASlip() throws IOException {
        assertThat(check.wrong(file(WRITTEN.replace("lex:shake-1 a", "lex:shake-3 a"))))
                .singleElement()
                .asString()
                .contains("lex:shake-3", "no frame");
    }

    @Test
    void aCounterExampleSaysWhyItIsNoEvent() throws IOException {
        assertThat(check.wrong(file(WRITTEN.replace(
                        "sign @treaty\" .", "sign @treaty\" ; lex:counterExample \"They signed the pact.\" ."))))
                .singleElement()
                .asString()
                .contains(":11: lex:shake-1", "They signed the pact.", "[no source]");
    }

    @Test
    void theProgramDoesNotStartWithAWrongLexicon() throws IOException {
        Path file = file(WRITTEN.replace("@treaty", "@treety"));
        TreeMap<String, String> texts =
                new TreeMap<>(TurtleFolder.ofResources("/ontology/lexicon").texts());
        texts.put(file.toString(), Files.readString(file));

        assertThatThrownBy(() -> LexiconReader.read(new TurtleFolder(texts), ontology))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining(file + ":11: lex:shake-1");
    }

    @Test
    void whatIsNoTurtleIsNamedWithTheLine() throws IOException {
        file("lex:shake a");

        assertThatThrownBy(() -> TurtleFolder.read(folder).graph())
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("greet.ttl")
                .hasMessageContaining("line: 1");
    }

    @Test
    void whatIsWrittenInAnotherSyntaxIsNotJudged() throws IOException {
        assertThat(check.wrong(Files.writeString(folder.resolve("found.jsonld"), "{}")))
                .isEmpty();
    }

    @Test
    void anyOtherTurtleIsNotJudged() throws IOException {
        assertThat(check.wrong(file("<urn:a> <urn:b> <urn:c> ."))).isEmpty();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("greet.ttl"), text);
    }
}
