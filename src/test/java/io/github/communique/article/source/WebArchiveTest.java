// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.article.ArticleException;
import io.github.communique.article.RefusalReason;
import io.github.communique.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WebArchiveTest {

    private static final String PAGE =
            "<html><head><title>%s</title></head><body><p>The envoy of Côte d’Ivoire was received in Lima on Monday, the ministry said.</p></body></html>";

    @TempDir
    Path folder;

    @Test
    void thePagesAmongTheResponsesAreReadAndTheRestPassedOver() throws IOException {
        Path file = folder.resolve("news.warc.gz");
        try (WarcWriter warc = writer(file, WarcCompression.GZIP)) {
            warc.write(new Warcinfo.Builder().build());
            warc.write(response(
                    "https://news.example/one",
                    200,
                    "text/html; charset=windows-1252",
                    PAGE.formatted("One"),
                    "windows-1252"));
            warc.write(response("https://news.example/a.png", 200, "image/png", "png", "utf-8"));
            warc.write(response("https://news.example/gone", 404, "text/html", PAGE.formatted("Gone"), "utf-8"));
            warc.write(page("two", "Two"));
        }
        List<Outcome> outcomes = read(file);
        assertThat(outcomes).extracting(outcome -> article(outcome).title()).containsExactly("One", "Two");
        assertThat(article(outcomes.get(0)).address()).isEqualTo(URI.create("https://news.example/one"));
        assertThat(article(outcomes.get(0)).paragraphs().get(0)).contains("Côte d’Ivoire");
        assertThat(outcomes.get(1).source()).contains("news.warc.gz").contains("https://news.example/two");
    }

    @Test
    void aDamagedArchiveGivesWhatWasReadBeforeTheDamageAndThenARefusal() throws IOException {
        List<Outcome> outcomes = read(cut("cut.warc", WarcCompression.NONE, page("two", "Two"), 100));
        assertThat(article(outcomes.get(0)).title()).isEqualTo("One");
        assertThat(outcomes.get(outcomes.size() - 1))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.why())
                        .contains("cut.warc")
                        .contains("breaks off"));
    }

    @Test
    void aRecordThatIsDamagedInsideCostsItselfAlone() throws IOException {
        Path file = folder.resolve("mixed.warc");
        try (WarcWriter warc = writer(file, WarcCompression.NONE)) {
            for (String name : List.of("one", "two", "three")) {
                warc.write(page(name, name));
            }
        }
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1)
                .replaceFirst("WARC-Target-URI: https://news.example/one", "WARC-Target-Uro: https://news.example/one");
        int second = bytes.indexOf("HTTP/1.", bytes.indexOf("https://news.example/two"));
        String broken = bytes.substring(0, second) + "HTTQ" + bytes.substring(second + 4);
        Files.writeString(file, broken, StandardCharsets.ISO_8859_1);

        List<Outcome> outcomes = read(file);

        assertThat(outcomes).hasSize(3);
        assertThat(((Outcome.Refused) outcomes.get(0)).why()).contains("under no web address");
        assertThat(((Outcome.Refused) outcomes.get(1)).why()).contains("two", "is damaged");
        assertThat(article(outcomes.get(2)).title()).isEqualTo("three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "-5", "99999999999999999999", "4000"})
    void aRecordThatTellsAFalseLengthCostsItselfAlone(String length) throws IOException {
        Path file = archive(
                "length.warc", WarcCompression.NONE, page("one", "One"), page("two", "Two"), page("three", "Three"));
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        int second = bytes.indexOf("WARC/1", bytes.indexOf("</html>"));
        Files.writeString(
                file,
                bytes.substring(0, second)
                        + bytes.substring(second).replaceFirst("Content-Length: \\d+", "Content-Length: " + length),
                StandardCharsets.ISO_8859_1);

        List<Outcome> outcomes = ofFile(file);

        assertThat(article(outcomes.get(0)).title()).isEqualTo("One");
        assertThat(article(outcomes.get(outcomes.size() - 1)).title()).isEqualTo("Three");
        assertThat(outcomes.subList(1, outcomes.size() - 1))
                .filteredOn(Outcome.Refused.class::isInstance)
                .isNotEmpty()
                .allSatisfy(refused -> assertThat(((Outcome.Refused) refused).why())
                        .contains("length.warc", "is damaged")
                        .doesNotContain("null"));
    }

    @Test
    void whatStandsBetweenRecordsCostsNoneOfThem() throws IOException {
        for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
            Path file = archive(compression + ".warc", compression, page("one", "One"));
            byte[] bytes = Files.readAllBytes(file);
            Path both = folder.resolve("both.warc" + (compression == WarcCompression.GZIP ? ".gz" : ""));
            try (OutputStream joined = Files.newOutputStream(both)) {
                joined.write(bytes);
                joined.write("what is no record\r\n".getBytes(StandardCharsets.US_ASCII));
                joined.write(bytes);
            }
            List<Outcome> outcomes = ofFile(both);
            assertThat(outcomes).hasSize(3);
            assertThat(((Outcome.Refused) outcomes.get(1)).why())
                    .contains("is damaged; the one page before that is read");
            assertThat(article(outcomes.get(2)).title()).isEqualTo("One");
        }
    }

    @Test
    void aPageThatWasPutThereAsAResourceIsRead() throws IOException {
        Path file = archive(
                "resources.warc",
                WarcCompression.GZIP,
                resource("https://news.example/one", "text/html; charset=windows-1252", PAGE.formatted("One")),
                resource("https://news.example/a.png", "image/png", "png"),
                resource("file:///home/me/two.html", "text/html", PAGE.formatted("Two")));
        List<Outcome> outcomes = read(file);
        assertThat(outcomes).hasSize(2);
        assertThat(article(outcomes.get(0)).address()).isEqualTo(URI.create("https://news.example/one"));
        assertThat(article(outcomes.get(0)).paragraphs().get(0)).contains("Côte d’Ivoire");
        assertThat(((Outcome.Refused) outcomes.get(1)).why()).contains("two.html", "under no web address");
    }

    @Test
    void aPageThatIsTooLargeIsNamedAndNotCut() throws IOException {
        Path file = archive(
                "large.warc.gz",
                WarcCompression.GZIP,
                response(
                        "https://news.example/large",
                        200,
                        "text/html",
                        PAGE.formatted("Large") + " ".repeat(16 << 20),
                        "utf-8"),
                page("two", "Two"));
        List<Outcome> outcomes = read(file);
        assertThat(((Outcome.Refused) outcomes.get(0)).why()).contains("news.example/large", "larger than 16 MB");
        assertThat(article(outcomes.get(1)).title()).isEqualTo("Two");
    }

    @Test
    void aPackedArchiveThatBreaksOffGivesWhatWasReadAndSaysSo() throws IOException {
        List<Outcome> outcomes = read(cut("cut.warc.gz", WarcCompression.GZIP, page("two", "Two"), 20));
        assertThat(article(outcomes.get(0)).title()).isEqualTo("One");
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.why())
                .contains("cut.warc.gz breaks off in the middle", "the one page before that is read"));
    }

    @Test
    void anArchiveThatBreaksOffInWhatIsNoPageSaysSoToo() throws IOException {
        WarcResponse picture = response("https://news.example/a.png", 200, "image/png", "png".repeat(9000), "utf-8");
        List<Outcome> outcomes = read(cut("cut.warc", WarcCompression.NONE, picture, 9000));
        assertThat(outcomes).hasSize(2);
        assertThat(((Outcome.Refused) outcomes.get(1)).why()).contains("cut.warc breaks off in the middle");
    }

    @Test
    void anArchiveWithoutAPageIsNamed() throws IOException {
        Path file = folder.resolve("pictures.warc");
        try (WarcWriter warc = writer(file, WarcCompression.NONE)) {
            warc.write(response("https://news.example/a.png", 200, "image/png", "png", "utf-8"));
        }
        assertThat(read(file)).singleElement().isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                        refused.why())
                .contains("pictures.warc holds no page"));
    }

    @Test
    void aFileThatIsNoArchiveIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("no.warc"), "hello");
        assertThat(read(file)).singleElement().isInstanceOf(Outcome.Refused.class);
    }

    /** An archive of a page and something else, without so many bytes at its end. */
    private Path cut(String name, WarcCompression compression, WarcResponse second, int missing) throws IOException {
        Path file = folder.resolve(name);
        try (WarcWriter warc = writer(file, compression)) {
            warc.write(page("one", "One"));
            warc.write(second);
        }
        byte[] bytes = Files.readAllBytes(file);
        return Files.write(file, Arrays.copyOf(bytes, bytes.length - missing));
    }

    @Test
    void aPageThatIsPackedByBrotliIsRead() throws IOException {
        Path file = folder.resolve("packed.warc");
        byte[] packed = Base64.getDecoder()
                .decode(
                        "G4YAQIzUY41uHMjcVqpHN8SxkBQMhjJwosEN9P+f1QucUw7YW5G0DBLO8AJ3GxvTrUOcUpEW0SgVpKHzFO0ETXoPptymQu3zgA9U"
                                + "PS9+uZh8cOW1BW4obl0inajp+5z4rM4g2Q0=");
        try (WarcWriter warc = writer(file, WarcCompression.NONE)) {
            HttpResponse answer = new HttpResponse.Builder(200, "OK")
                    .addHeader("Content-Encoding", "br")
                    .body(MediaType.parse("text/html"), packed)
                    .build();
            warc.write(new WarcResponse.Builder("https://news.example/packed")
                    .body(MediaType.HTTP_RESPONSE, answer)
                    .build());
        }
        assertThat(read(file))
                .singleElement()
                .satisfies(outcome -> assertThat(article(outcome).title()).isEqualTo("Packed"));
    }

    private Path archive(String name, WarcCompression compression, WarcRecord... records) throws IOException {
        Path file = folder.resolve(name);
        try (WarcWriter warc = writer(file, compression)) {
            for (WarcRecord record : records) {
                warc.write(record);
            }
        }
        return file;
    }

    private static WarcResource resource(String target, String type, String body) {
        return new WarcResource.Builder(URI.create(target))
                .body(MediaType.parse(type), body.getBytes(Charset.forName("windows-1252")))
                .build();
    }

    private static WarcResponse page(String name, String title) throws IOException {
        return response("https://news.example/" + name, 200, "text/html", PAGE.formatted(title), "utf-8");
    }

    private static WarcWriter writer(Path file, WarcCompression compression) throws IOException {
        return new WarcWriter(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), compression);
    }

    private static WarcResponse response(String target, int status, String type, String body, String charset)
            throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "told")
                .body(MediaType.parse(type), body.getBytes(Charset.forName(charset)))
                .build();
        return new WarcResponse.Builder(URI.create(target))
                .body(MediaType.HTTP_RESPONSE, http)
                .build();
    }

    private static Article article(Outcome outcome) {
        return ((Outcome.Found) outcome).reading().article();
    }

    /** What comes of an archive; the same as when somebody else has opened it. */
    private static List<Outcome> read(Path file) throws IOException {
        List<Outcome> outcomes = ofFile(file);
        assertThat(new OpenedSources(Optional.empty())
                        .archive(file.toUri(), Files.newInputStream(file), Files.size(file)))
                .map(WebArchiveTest::gist)
                .isEqualTo(outcomes.stream().map(WebArchiveTest::gist).toList());
        return outcomes;
    }

    private static List<Outcome> ofFile(Path file) {
        Fetcher offline = address -> {
            throw new ArticleException(RefusalReason.UNREACHABLE, address + " is not to be fetched here");
        };
        return new Sources(offline, Optional.empty())
                .read(List.of(file.toString()))
                .toList();
    }

    private static Object gist(Outcome outcome) {
        return outcome instanceof Outcome.Found found ? found.reading() : Outcome.Refused.class;
    }
}
