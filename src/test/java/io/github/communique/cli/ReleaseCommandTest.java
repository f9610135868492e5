// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import io.github.communique.store.Tdb2Store;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (Tdb2Store store = Tdb2Store.open(folder.resolve("store"))) {
            store.replace(Map.of(
                    "http://localhost:3030/doc/article/one",
                    RDFParser.fromString("<http://localhost:3030/id/event/e> a <http://e.example/Event> .", Lang.TURTLE)
                            .toGraph()));
        }
    }

    @Test
    void aReleaseIsMadeListedAndNotMadeAgain() {
        Ran made = run("first", "--creator", "The Institute");

        assertThat(made.code()).isZero();
        assertThat(made.err()).contains("Released first:", "Cite it as: The Institute (");
        assertThat(folder.resolve("store/releases/first/CITATION.cff"))
                .content()
                .contains("\"The Institute\"");
        assertThat(run("--list").out()).startsWith("first\t").endsWith("\t1 statements\n");
        Ran again = run("first");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("there is a release first already", "choose another name");
    }

    @Test
    void whatWasSaidOnceNeedNotBeSaidAgain() {
        run("first", "--creator", "The Institute", "--publisher", "The Press");

        assertThat(run("second").err())
                .contains("Since first: 0 statements added, 0 removed.", "The Institute (", "The Press");
    }

    @Test
    void aLicenceWithoutAnAddressIsWrongUse() {
        Ran wrong = run("--licence", "free");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("a licence is told by its address");
        assertThat(run("--list").out()).isEmpty();
    }

    @Test
    void whereThereIsNoStoreNoneIsMade() {
        Ran none = Shell.run("release", "--store", folder.resolve("nowhere"));

        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("there is no store");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    private Ran run(String... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "release";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--store";
        all[all.length - 1] = folder.resolve("store");
        return Shell.run(all);
    }
}
