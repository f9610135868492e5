// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {

    private static final String PAGE = """
            <html><head><title>%s</title></head><body><div><p>The envoy of Chile was received in Lima on Monday, the ministry said in a note.</p></div></body></html>
            """;

    private WebSite site;

    @BeforeEach
    void open() throws IOException {
        site = new WebSite();
        site.page("/one", "text/html", PAGE.formatted("One")).page("/two", "text/html", PAGE.formatted("Two"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void eachLinkOfAnRssFeedIsFetchedOnceAndABrokenOneIsRefusedByName() {
        site.page("/feed", "application/rss+xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://n.example/</link><description>d</description>
                <item><title>1</title><link>%s</link><pubDate>Tue, 05 Nov 2019 10:00:00 GMT</pubDate></item>
                <item><title>gone</title><link>%s</link></item>
                <item><title>2</title><link>/two</link></item>
                <item><title>1 again</title><link>%s</link></item>
                </channel></rss>
                """.formatted(
                        site.address("/one"), site.address("/gone"), site.address("/one")));
        List<Outcome> outcomes = read(site.address("/feed").toString());
        assertThat(outcomes).hasSize(3);
        assertThat(article(outcomes.get(0)).title()).isEqualTo("One");
        assertThat(article(outcomes.get(0)).published()).contains(LocalDate.of(2019, 11, 5));
        assertThat(((Outcome.Found) outcomes.get(0)).reading().provenance()).containsEntry("published", "feed");
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.source())
                        .endsWith("/gone"));
        assertThat(article(outcomes.get(2)).title()).isEqualTo("Two");
    }

    @Test
    void anAtomFeedInAFileIsFollowed(@TempDir Path folder) throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), """
                <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:x</id><updated>2019-11-05T10:00:00Z</updated>
                <entry><title>1</title><id>urn:1</id><updated>2019-11-05T10:00:00Z</updated><link href="%s"/></entry></feed>
                """.formatted(site.address("/one")));
        assertThat(read(feed.toString()))
                .singleElement()
                .satisfies(outcome -> assertThat(article(outcome).title()).isEqualTo("One"));
    }

    @Test
    void aFeedWhoseEntriesHoldPagesIsAFeed(@TempDir Path folder) throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), """
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><item><title>1</title>
                <content:encoded><![CDATA[<p>The envoy of Peru was received in Quito on Friday.</p>]]></content:encoded><link>%s</link></item></channel></rss>
                """.formatted(site.address("/one")));
        assertThat(read(feed.toString()))
                .singleElement()
                .satisfies(outcome -> assertThat(article(outcome).title()).isEqualTo("One"));
    }

    @Test
    void aFeedWithADoctypeThatReadsFilesIsRefused(@TempDir Path folder) throws IOException {
        Path feed = Files.writeString(
                folder.resolve("feed.rss"),
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>");
        assertThat(read(feed.toString()))
                .singleElement()
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.why())
                        .contains("no RSS or Atom feed"));
    }

    @Test
    void anItemIsOfTheDayThatItsOwnTimeZoneTells() {
        site.page("/feed", "application/rss+xml", """
                <!DOCTYPE rss><rss version="2.0"><channel><title>News</title><link>https://n.example/</link><description>d</description>
                <item><title>1</title><link>%s</link><pubDate>Tue, 05 Nov 2019 23:30:00 -0500</pubDate></item></channel></rss>
                """.formatted(site.address("/one")));
        assertThat(read(site.address("/feed").toString()))
                .singleElement()
                .satisfies(outcome -> assertThat(article(outcome).published()).contains(LocalDate.of(2019, 11, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thu, 01 Jan 1970 00:00:00 GMT", "Sat, 05 Nov 2150 12:00:00 GMT"})
    void aDayThatNoFeedCanMeanIsNone(String day) {
        site.page("/feed", "application/rss+xml", """
                <rss version="2.0"><channel><title>News</title><link>https://n.example/</link><description>d</description>
                <item><title>1</title><link>%s</link><pubDate>%s</pubDate></item></channel></rss>
                """.formatted(site.address("/one"), day));
        assertThat(read(site.address("/feed").toString()))
                .singleElement()
                .satisfies(outcome -> assertThat(article(outcome).published()).isEmpty());
    }

    @Test
    void linksStartFromTheBaseThatTheFeedNames(@TempDir Path folder) throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="%s"><title>News</title>
                <entry xml:base="deep/"><title>1</title><link href="../one"/></entry><entry><title>2</title><link href="two"/></entry></feed>
                """.formatted(site.address("/")));
        assertThat(read(feed.toString()))
                .extracting(outcome -> article(outcome).title())
                .containsExactly("One", "Two");
    }

    @Test
    void aFeedWithNothingInItIsNoFault() {
        site.page(
                "/feed",
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>News</title><link>https://n.example/</link><description>d</description></channel></rss>");
        assertThat(read(site.address("/feed").toString())).isEmpty();
    }

    @Test
    void anEntryWithoutALinkCostsItselfAndIsNamed() {
        site.page("/feed", "application/rss+xml", """
                <rss version="2.0"><channel><title>News</title><link>https://n.example/</link><description>d</description>
                <item><title>Talks in Oslo</title></item><item><title>Write</title><link>mailto:desk@n.example</link></item>
                <item><title>1</title><link>%s</link></item></channel></rss>
                """.formatted(site.address("/one")));
        List<Outcome> outcomes = read(site.address("/feed").toString());
        assertThat(outcomes).hasSize(3);
        assertThat(article(outcomes.get(0)).title()).isEqualTo("One");
        assertThat(outcomes.subList(1, 3))
                .extracting(outcome -> ((Outcome.Refused) outcome).why())
                .satisfiesExactly(
                        why -> assertThat(why).contains("entry 1 (\"Talks in Oslo\") links to nothing"),
                        why -> assertThat(why).contains("entry 2 (\"Write\") links to mailto:desk@n.example"));
    }

    @Test
    void aFeedThatIsNotWellFormedIsReadAndNamed() {
        site.page("/feed", "application/rss+xml", """
                <rss version="2.0"><channel><title>News & talks&nbsp;</title><link>https://n.example/</link><description>d</description>
                <item><title>Bread & salt</title><link>%s</link></item><item><title>cut
                """.formatted(site.address("/one")));
        assertThat(read(site.address("/feed").toString()))
                .satisfiesExactly(
                        one -> assertThat(article(one).title()).isEqualTo("One"),
                        cut -> assertThat(((Outcome.Refused) cut).why()).contains("is not well-formed"),
                        lost -> assertThat(((Outcome.Refused) lost).why()).contains("entry 2 (\"cut\")"));
    }

    @Test
    void aFeedInsideAFeedIsNotFollowed() {
        site.page("/feed", "application/atom+xml", atom("/inner"))
                .page("/inner", "application/atom+xml", atom("/feed"));
        assertThat(read(site.address("/feed").toString()))
                .singleElement()
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.why())
                        .contains("another feed links to"));
    }

    private String atom(String link) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry><title>1</title><link href=\"%s\"/></entry></feed>"
                .formatted(site.address(link));
    }

    private static Article article(Outcome outcome) {
        return ((Outcome.Found) outcome).reading().article();
    }

    private static List<Outcome> read(String source) {
        HttpFetcher fetcher = new HttpFetcher(FetchLimits.standard().allowingPrivateAddresses());
        return new Sources(fetcher, Optional.empty()).read(List.of(source)).toList();
    }
}
