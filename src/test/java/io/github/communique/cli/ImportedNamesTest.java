// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static io.github.communique.join.PersonCases.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.channel.Door;
import io.github.communique.channel.Host;
import io.github.communique.join.PersonCases;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether whoever reads articles for a store knows the names that lists brought into it. */
@SuppressWarnings("try") // a door is open while it is in view
class ImportedNamesTest {

    @TempDir
    private Path folder;

    private PersonStore persons;

    @BeforeEach
    void fill() throws IOException {
        persons = PersonStore.in(folder.resolve("store"));
        Files.writeString(folder.resolve("ministers.csv"), """
            name,wikidata,office,state,from,until,aliases
            Helena Quist,Q999999102,foreign minister,Finland,2032,,Helena Maria Quist
            """);
        Files.writeString(
                folder.resolve("talks.txt"),
                "Talks in Oslo\n\n"
                        + "Helena Maria Quist met Norwegian Foreign Minister Odd Berg in Oslo on Tuesday to discuss the"
                        + " fishing quotas of both countries.\n");
    }

    @Test
    void aMinisterWhomAListBroughtInIsKnownInArticlesThatTellNoOffice() throws IOException {
        assertThat(read()).doesNotContain("quist");
        persons.bring(folder.resolve("ministers.csv"));
        assertThat(read()).contains(person("fi-helena-quist"));
        persons.bring(Path.of("ministers.csv"), "--undo");
        assertThat(read()).doesNotContain("quist");
    }

    @Test
    void whoReadsForAStoreThatIsServedKnowsThemToo() throws IOException {
        persons.bring(folder.resolve("ministers.csv"));
        try (Served served = Served.start(folder.resolve("store"))) {
            assertThat(read()).contains(person("fi-helena-quist"));
            assertThat(served.get("/doc/actor/fi-helena-quist").body()).contains("Norway");
        }
    }

    @Test
    void anArticleThatIsReadAgainForARefusedEventKeepsWhatWasFoundByThem() throws IOException {
        Files.writeString(
                folder.resolve("talks.txt"),
                "The African Union offered to mediate between two rival clans.\n",
                StandardOpenOption.APPEND);
        persons.bring(folder.resolve("ministers.csv"));
        assertThat(read()).contains(person("fi-helena-quist"));

        Shell.run("quarantine", "retry", "--store", folder.resolve("store"));
        assertThat(parties()).contains(person("fi-helena-quist"));
    }

    @Test
    void whoHeldTheStoreAndDiedOverTheQuestionIsNotWaitedFor() throws IOException {
        persons.bring(folder.resolve("ministers.csv"));
        Path store = folder.resolve("store");
        Store held = Tdb2Store.open(store);
        Host dying = (call, reply) -> {
            held.close();
            throw new IllegalStateException("killed");
        };
        try (Door door = Door.open(store, Versions.program(), dying)) {
            assertThat(ImportedNames.in(store, Served.house(), new Iris(PersonCases.BASE))
                            .isEmpty())
                    .isFalse();
        }
    }

    /** The parties of the meeting in Oslo, as they stand in the store when the article has come in. */
    private String read() throws IOException {
        Shell.run(
                "ingest",
                folder.resolve("talks.txt"),
                "--published",
                "2033-05-11",
                "--store",
                folder.resolve("store"),
                "--base",
                PersonCases.BASE);
        return parties();
    }

    private String parties() throws IOException {
        Path question = Files.writeString(
                folder.resolve("parties.rq"),
                "SELECT ?party { ?event dip:participant ?party ; dip:place/rdfs:label \"Oslo\"@en }");
        return Shell.run("query", "--results", "csv", "--store", folder.resolve("store"), question)
                .out();
    }
}
