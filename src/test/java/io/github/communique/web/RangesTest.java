// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {

    private static final String DUMP = "/dump/communique.nt";
    private static RunningServer server;
    private static String whole;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
        whole = server.get(DUMP).body();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-99, 0, 100", "bytes=7-7, 7, 8", "bytes=100-, 100, -1", "bytes=0-999999999, 0, -1"})
    @Shows("http-range")
    void aPartOfADumpCanBeHad(String range, int from, int end) {
        byte[] all = whole.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int last = end < 0 ? all.length : end;
        var answer = server.get(DUMP, "Range", range);

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Range"))
                .hasValue("bytes " + from + "-" + (last - 1) + "/" + all.length);
        assertThat(answer.body())
                .isEqualTo(new String(all, from, last - from, java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void theEndOfADumpCanBeHad() {
        assertThat(server.get(DUMP, "Range", "bytes=-3").body()).isEqualTo(whole.substring(whole.length() - 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=999999999-", "bytes=-0"})
    @Shows("http-range-not-satisfiable")
    void whatIsNotThereIsRefusedWithTheLength(String range) {
        var answer = server.get(DUMP, "Range", range);

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range"))
                .hasValue("bytes */" + whole.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=5-2", "bytes=0-1,4-5", "lines=1-2", "bytes=-", "bytes=a-b"})
    void whatIsNoSinglePartIsAnsweredWithTheWhole(String range) {
        var answer = server.get(DUMP, "Range", range);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(whole);
    }

    @Test
    @Shows("http-if-range")
    void aPartOfAnotherStateIsNotMixedIn() {
        String tag = server.get(DUMP).headers().firstValue("ETag").orElseThrow();

        assertThat(server.get(DUMP, "Range", "bytes=0-9", "If-Range", tag).statusCode())
                .isEqualTo(206);
        assertThat(server.get(DUMP, "Range", "bytes=0-9", "If-Range", "\"old\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aDumpIsSentAsItIsHoweverItIsAskedFor() {
        var answer = server.get(DUMP, "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("Accept-Ranges")).hasValue("bytes");
    }

    @Test
    @Shows("http-vary")
    void cachesKeepPackedAndPlainDocumentsApart() {
        for (String packing : new String[] {"gzip", "identity"}) {
            assertThat(server.get("/doc/actor/qa", "Accept-Encoding", packing)
                            .headers()
                            .firstValue("Vary")
                            .orElse(""))
                    .contains("Accept-Encoding")
                    .startsWith("Accept,");
        }
    }
}
