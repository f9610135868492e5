// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.article.source.WebSite;
import io.github.communique.extract.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A store that is filled by what its server follows, from the beginning. */
@Timeout(300)
class WatchedStoreTest {

    private static final String CALL =
            "Ministers speak\n\nPortuguese Foreign Minister Helena Duarte called her Spanish counterpart Javier Ibarra.\n";

    @TempDir
    private Path folder;

    private Path store;
    private Path sources;

    @BeforeEach
    void makePlaces() {
        store = folder.resolve("store");
        sources = folder.resolve("sources.ttl");
    }

    private void follow(Object source) throws IOException {
        Files.writeString(
                sources,
                "@prefix watch: <https://w3id.org/communique/watch#> . [] watch:source \"%s\" .".formatted(source));
    }

    @Test
    void aServerThatWatchesFollowsSourcesOfThisMachineWhereThatIsWished() throws IOException {
        try (WebSite site = new WebSite()) {
            site.page("/call.txt", "text/plain", CALL);
            site.page("/list.txt", "text/plain", site.address("/call.txt") + "\n");
            follow(site.address("/list.txt"));
            try (Served served = watching("--allow-private", "--pause", "0", "--published", "2026-03-12")) {
                served.await(Pattern.compile("1 articles published"));
                assertThat(served.get("/events.csv").body()).contains("-call-", "2026-03-12");
            }
        }
    }

    @Test
    void whatIsNotAskedSaysWithWhichOptionItIs() throws IOException {
        try (WebSite site = new WebSite()) {
            follow(site.address("/list.txt"));
            try (Served served = watching()) {
                assertThat(served.await(Pattern.compile("private address.*")).group())
                        .contains("--allow-private");
            }
        }
    }

    @Test
    void aFileThatCannotBeReadLeavesNoStoreBehind() throws IOException {
        Path none = folder.resolve("none");
        assertThat(Shell.run("serve", "--store", store, "--port", "0", "--watch", none)
                        .err())
                .contains(none.toString());
        follow(folder);
        for (String command : List.of("serve", "publish " + Shell.sample("phone-call.txt"))) {
            String words = command + " --store " + store + " --port 0 --watch " + sources + " --curators " + none;
            assertThat(Shell.run((Object[]) words.split(" ")).err()).contains(none.toString());
        }
        assertThat(store).doesNotExist();
    }

    private Served watching(String... more) throws IOException {
        String[] words = new String[more.length + 2];
        words[0] = "--watch";
        words[1] = sources.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return Served.start(Extraction::engine, store, words);
    }
}
