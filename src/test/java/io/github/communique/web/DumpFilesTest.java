// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps over HTTP: their types, tags, digests and checksums, each worked out again from the bytes. */
class DumpFilesTest {

    private static final String DUMP = "/dump/communique.nq";

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ttl text/turtle",
                "nt application/n-triples",
                "trig application/trig",
                "nq application/n-quads",
                "jsonld application/ld+json",
                "hdt application/vnd.hdt",
                "ttl.gz application/gzip",
                "hdt.zst application/zstd"
            })
    @Shows({"http-etag", "dwbp-bulk"})
    void eachFileHasItsTypeAndAStrongTagOfItsBytes(String file) {
        String[] expected = file.split(" ");
        var answer = server.bytes("/dump/communique." + expected[0]);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue(expected[1]);
        assertThat(answer.headers().firstValue("ETag"))
                .hasValue("\"" + HexFormat.of().formatHex(digest("SHA-256", answer.body())) + "\"");
    }

    @Test
    @Shows({"digest-content", "digest-repr"})
    void theDigestsAreThoseOfTheBytes() {
        var answer = server.bytes(DUMP);
        String expected = base64("SHA-256", answer.body());

        assertThat(answer.headers().firstValue("Repr-Digest")).hasValue("sha-256=:" + expected + ":");
        assertThat(answer.headers().firstValue("Content-Digest")).hasValue("sha-256=:" + expected + ":");
        assertThat(answer.headers().firstValue("Digest")).hasValue("sha-256=" + expected);
    }

    @Test
    @Shows({"digest-content", "digest-repr"})
    void ofAPartTheContentDigestIsThatOfThePart() {
        byte[] whole = server.bytes(DUMP).body();
        var part = server.bytes(DUMP, "Range", "bytes=10-49");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Digest"))
                .hasValue("sha-256=:" + base64("SHA-256", Arrays.copyOfRange(whole, 10, 50)) + ":");
        assertThat(part.headers().firstValue("Repr-Digest")).hasValue("sha-256=:" + base64("SHA-256", whole) + ":");
    }

    @Test
    void anotherAlgorithmCanBeWishedFor() {
        var answer = server.bytes(DUMP, "Want-Repr-Digest", "sha-256=3, sha-512=10", "Want-Content-Digest", "md5=1");

        assertThat(answer.headers().firstValue("Repr-Digest"))
                .hasValue("sha-512=:" + base64("SHA-512", answer.body()) + ":");
        assertThat(answer.headers().firstValue("Content-Digest")).isEmpty();
    }

    @Test
    void theListOfChecksumsIsTrueForEveryFile() {
        String lines = server.get("/dump/SHA256SUMS").body();

        assertThat(lines.lines()).hasSize(18).allSatisfy(line -> {
            String[] parts = line.split(" {2}");
            byte[] bytes = server.bytes("/dump/" + parts[1]).body();
            assertThat(parts[0]).isEqualTo(HexFormat.of().formatHex(digest("SHA-256", bytes)));
            assertThat(server.get("/dump/" + parts[1] + ".sha256").body()).isEqualTo(line + "\n");
        });
    }

    @Test
    void thePageTellsTheSizesChecksumsAndVersionOfWhatIsServed() {
        server.get("/dump/SHA256SUMS"); // they are made by then
        String page = server.get("/dump/", "Accept", "text/html").body();

        assertThat(page)
                .doesNotContain("being made")
                .contains(server.store().version().digest())
                .contains(server.store().version().modified().toString());
        assertThat(Stream.of("ttl", "nt.gz", "hdt.zst")).allSatisfy(name -> assertThat(page)
                .contains(HexFormat.of()
                        .formatHex(digest(
                                "SHA-256",
                                server.bytes("/dump/communique." + name).body()))));
    }

    private static String base64(String algorithm, byte[] bytes) {
        return Base64.getEncoder().encodeToString(digest(algorithm, bytes));
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
