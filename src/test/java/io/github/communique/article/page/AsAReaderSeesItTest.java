// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import static io.github.communique.article.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.article.ArticleException;
import io.github.communique.article.RefusalReason;
import io.github.communique.model.Article;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are read as one who looks at them would: their own article, as it stands now. */
class AsAReaderSeesItTest {

    private static final String HERE = "https://news.example/world/oslo-talks-open";
    private static final String TEXT =
            "The envoy of Chile was received in Oslo on Monday, the ministry said in a note, and left again.";
    private static final String MORE =
            "The two ministers signed an accord on fishing and agreed to meet in Lima in the autumn, officials said.";
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void ofManyArticlesDescribedThePageIsTheOneWithItsAddress() throws ArticleException {
        Article article = read("""
                <script type=application/ld+json>{"@graph": [
                 {"@type": "NewsArticle", "headline": "Lima talks end", "datePublished": "2026-01-02", "url": "https://news.example/lima"},
                 {"@type": "NewsArticle", "headline": "Oslo talks open", "datePublished": "2026-03-04", "mainEntityOfPage":
                  {"@id": "https://www.news.example/world/oslo-talks-open/"}}]}</script><p>""" + TEXT);
        assertThat(article.title()).isEqualTo("Oslo talks open");
        assertThat(article.published()).contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void whatDescribesAnotherArticleAloneTellsNothingOfThisOne() throws ArticleException {
        Article article = read("""
                <title>Oslo talks open</title><script type=application/ld+json>{"@type": "NewsArticle", "headline": "Lima talks end",
                 "datePublished": "2026-01-02", "url": "https://news.example/lima"}</script><h1>Oslo talks open</h1><p>""" + TEXT);
        assertThat(article.title()).isEqualTo("Oslo talks open");
        assertThat(article.published()).isEmpty();
    }

    @Test
    void ofArticlesWithoutAddressesThePageIsTheOneWithItsHeadline() throws ArticleException {
        Article article = read("""
                <script type=application/ld+json>[{"@type": "NewsArticle", "headline": "Lima talks end", "datePublished": "2026-01-02"},
                 {"@type": "NewsArticle", "headline": "Oslo talks open", "datePublished": "2026-03-04"}]</script><h1>Oslo talks open</h1><p>""" + TEXT);
        assertThat(article.title()).isEqualTo("Oslo talks open");
        assertThat(article.published()).contains(LocalDate.of(2026, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>2 comments</h3><p>Peru rejected the plan, says a man who was not there and writes it all the same.</p>",
                "<h3>About the author</h3><p>Anna Quill-Marsh has met the president of Peru in Lima, and many others elsewhere.</p>",
                "<p>An earlier headline said that Peru had rejected the plan.</p>",
                "<p>Editor’s note: A sentence that said that Peru had rejected the plan was taken out.</p>",
                "<p>This version corrects that Chile, not Peru, had rejected the plan.</p>",
                "<p>Due to an editing error, this article said on Monday that Peru had rejected the plan.</p>",
                "<p>We regret the error.</p>",
                "<p>Correction appended</p>",
                "<p>Note: An earlier version misspelled the name of the minister.</p>",
                "<p>* This story has been updated to reflect that Peru did not reject the plan.</p>",
                "<p><b>Update 9 May:</b> This story was updated with an answer of the ministry.</p>",
                "<p><span style='text-decoration: line-through'>Peru rejected the plan on Friday.</span></p>",
                "<blockquote><p>Peru rejects the plan, and all in it.</p><a href=https://x.com/ministry/status/12>5 May</a></blockquote>",
                "<div id=wm-ipp-base><p>The archive has 12 copies of this page, the first of them of the spring of the year.</p></div>",
                "<ol class=footnotes><li>Ministry of foreign affairs of Peru, note of 5 May, third page.</li></ol>",
                "<amp-ad><p>Buy the best nets for fishing that were ever made in all of Peru, and at half the price.</p></amp-ad>",
                "<div id=onetrust-sdk><p>We use cookies. By clicking accept all you agree that we and our partners store cookies.</p></div>",
                "<div class=print-version><p>The two ministers signed an accord on fishing and agreed to meet in Lima in the autumn, officials said.</p></div>"
            })
    void whatStandsBesideTheArticleIsNotTold(String beside) throws ArticleException {
        assertThat(read("<article><h1>Oslo talks</h1><p>" + TEXT + "</p><p>" + MORE + "</p>" + beside + "</article>")
                        .paragraphs())
                .containsExactly(TEXT, MORE);
    }

    @Test
    void aRaisedNumberIsANoteBehindAWordAndAPowerBehindAUnit() throws ArticleException {
        assertThat(read("<p>" + TEXT + "<sup>3</sup></p><p>The accord<sup>4</sup> is of 40 km<sup>2</sup> of sea.</p>")
                        .paragraphs())
                .containsExactly(TEXT, "The accord is of 40 km2 of sea.");
    }

    @Test
    void marksOfDirectionAreNoPartOfAName() throws ArticleException {
        assertThat(read("<p>" + TEXT.replace("Oslo", "Os\u200elo\u202c") + "</p><p>" + MORE)
                        .paragraphs())
                .containsExactly(TEXT, MORE);
    }

    @Test
    void theMarkOfANoteIsNoPartOfTheText() throws ArticleException {
        Article article = read("<p>" + TEXT.replace("Monday,", "Monday[1],").replace("again.", "again.[2][3]")
                + "</p><p>" + MORE.replace("fishing", "fishing<sup>[12]</sup>") + " [4]</p>");
        assertThat(article.paragraphs()).containsExactly(TEXT, MORE);
    }

    @Test
    void theTeasersThatAPageEndsWithAreOtherArticles() throws ArticleException {
        String teasers =
                "<div><h3><a href=/lima>Lima talks end</a></h3><p>Envoys left Lima on Sunday, officials said.</p></div>"
                        + "<div><a href=/kyiv><h3>Kyiv waits</h3></a><p>Ukraine waits for an answer.</p></div>";
        Article article = read("<article><h1>Oslo talks open</h1><p>" + TEXT + "</p><h2>What comes next</h2><p>" + MORE
                + "</p>" + teasers + "</article>");
        assertThat(article.paragraphs()).containsExactly(TEXT, "What comes next", MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=meta>By Anna Quill-Marsh | 5 May 2026</div>",
                "<div class=meta>Updated 7 May 2026. Published 5 May 2026</div>",
                "<p class='article-byline'>Anna Quill-Marsh, diplomatic correspondent in Oslo, 5 May 2026</p>",
                "<article><p>Updated <time datetime=2026-05-07>7 May</time></p><p>Published <time datetime=2026-05-05>5 May</time></p></article>",
                "<div class=comments><time datetime=2026-05-09>9 May</time></div><time datetime=2026-05-05>5 May</time>",
                "<meta property=article:published_time content=1970-01-01T00:00:00Z><time datetime=2026-05-05>5 May</time>",
                "<meta property=article:published_time content=2027-05-05><time datetime=2026-05-05>5 May</time>",
                "<meta property=article:published_time content=1777939200000>",
                "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"datePublished\": 1777939200000}</script>",
                "<time data-timestamp=1777939200000>yesterday</time>",
                "<h1>Oslo talks open</h1><p>Updated: 7 May 2026, 10:00<br>Published: 5 May 2026, 8:00</p>",
                "<span class=date>Last updated on May 7, 2026</span><span class=date>Posted on May 5, 2026</span>",
                "<header><time datetime=2026-11-29>Sunday</time></header><h1>Oslo talks open</h1><time datetime=2026-05-05>5 May</time>",
                "<div class=related-stories><time datetime=2025-01-01>then</time></div><time datetime=2026-05-05>5 May</time>",
                "<ol id=disqus_thread><li class=reply><time datetime=2026-05-09>9 May</time></ol><time datetime=2026-05-05>5 May</time>",
                "<h1>Oslo talks open</h1><p>Anna Quill-Marsh 5 May 2026</p>",
                "<h1>Oslo talks open</h1><p>ANNA QUILL-MARSH IN OSLO, TUESDAY 5TH MAY 2026 at 4pm</p>",
                "<h1>Oslo talks open</h1><span>Anna Quill-Marsh | May 5, 2026 | 3 min read</span>",
                "<h1>Oslo talks open</h1><div class=post-info>05.05.2026 09:12</div>",
                "<div class=post-info><a href=/q>Anna Quill-Marsh</a> | 2026/05/05 | <a href=/w>World</a></div>",
                "<div class=article-info>Oslo | 5.5.2026 | 10:15</div>",
                "<div class=timestamp>Published 12:01 AM EST, Tue May 5, 2026</div>",
                "<div class=date>Modified 9 May 2026, created 5 May 2026</div>",
                "<span class=published>by Anna Quill-Marsh</span><div class=meta>5 May 2026</div>",
                "<meta property=article:published_time content=1970-01-01><meta property=og:article:published_time content=2026-05-05>",
                "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"datePublished\": \"1970-01-01\", \"dateCreated\": \"2026-05-05\"}</script>",
                "<h1>Oslo talks open</h1><span data-published=2026-05-05T10:00Z>8 months ago</span>",
                "<h1>Oslo talks open</h1><span title='5 May 2026, 10:15'>8 months ago</span>",
                "<abbr class=published title=2026-05-05T10:15>8 months ago</abbr>",
                "<relative-time datetime=2026-05-05T10:15Z>8 months ago</relative-time>",
                "<meta name=citation_publication_date content=2026/05/05>"
            })
    void theDayIsThatOfPublication(String told) throws ArticleException {
        assertThat(read(told + "<p>" + TEXT).published()).contains(LocalDate.of(2026, 5, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>Peru rejects the plan, and all in it.</p><a href=/12>May 5, 2026</a></blockquote>",
                "<figure><figcaption>Lima, 5 May 2026</figcaption></figure>",
                "<ul><li>Anna Quill-Marsh 5 May 2026</li></ul>",
                "<p>On 5 May 2026 they are to meet once more.</p>",
                "<aside><span data-published=2026-05-05>Peru waits</span></aside>",
                "<div class=related><span data-date=2026-05-05>Peru waits</span></div>",
                "<span class=updated title='5 May 2026'>8 months ago</span>",
                "<section id=comments><p>Wally 5 May 2026</p></section>"
            })
    void aDayOfSomethingElseIsNotThatOfPublication(String told) throws ArticleException {
        assertThat(read("<h1>Oslo talks open</h1>" + told + "<p>" + TEXT).published())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 months ago", "An hour ago", "6 March", "Sept 5"})
    void aDayWithoutItsYearIsNoParagraph(String day) throws ArticleException {
        assertThat(read("<article><h1>Oslo talks</h1><p>" + day + "</p><p>" + TEXT + "</p><p>" + MORE
                                + "</p></article>")
                        .paragraphs())
                .containsExactly(TEXT, MORE);
    }

    @Test
    void whatIsStruckOutOrTakenBackIsNotTold() throws ArticleException {
        assertThat(read("<p>" + TEXT + " <del>Peru rejected the plan.</del><s>Chile too.</s></p><p>" + MORE
                                + "<p>Correction: An earlier version of this article said that Peru had rejected the plan.</p>")
                        .paragraphs())
                .containsExactly(TEXT, MORE);
    }

    @Test
    void marksOfNotesAndWordsOfOthersAreNotTheArticle() throws ArticleException {
        assertThat(
                        read("<div role=dialog><p>We use cookies, and so do our partners, to measure what you read on this site.</p></div><p>"
                                        + TEXT
                                        + "<sup><a href='#n1'>1</a></sup></p><blockquote class=twitter-tweet><p>Peru rejects the plan, and all"
                                        + " that stands in it, says a man who was not there.</p></blockquote><p>"
                                        + MORE)
                                .paragraphs())
                .containsExactly(TEXT, MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=dropcap>T</div><p>%s</p><p>%s</p>",
                "<div class=teaser-content><p>T%s</p></div><p>%s</p><div class=teaser><a href=/lima>Peru rejects it</a></div>",
                "<table><tr><td>T%s<a href='#n1'>[1]</a></td></tr></table><p>%s</p>"
            })
    void theLeadIsReadHoweverItIsSet(String layout) throws ArticleException {
        assertThat(read("<article><h1>Oslo talks</h1>" + layout.formatted(TEXT.substring(1), MORE) + "<p>" + TEXT + MORE
                                + "</p><p>" + MORE + TEXT + "</p></article>")
                        .paragraphs())
                .startsWith(TEXT, MORE)
                .hasSize(4);
    }

    @Test
    void ofAPageLaidOutAsATableTheTextIsReadAndNotTheMargin() throws ArticleException {
        assertThat(
                        read("<title>Oslo talks open</title><table><tr><td>Home<br>World<br>Sport</td><td><font size=4><b>Oslo talks open</b></font><br>"
                                        + TEXT + "<br><br>" + MORE + "<br><br>" + MORE + TEXT + "</td></tr></table>")
                                .paragraphs())
                .containsExactly(TEXT, MORE, MORE + TEXT);
    }

    @Test
    void boldWordsAloneOnALineAreAHeadingAndOthersAreNot() throws ArticleException {
        assertThat(read("<div><b>Next week</b><br>" + TEXT + "<br><br><b>Peru</b> waits.<br>" + MORE + "<br><br><b>"
                                + MORE + "<br>" + TEXT + "</b></div>")
                        .paragraphs())
                .containsExactly("Next week", TEXT, "Peru waits. " + MORE, MORE + " " + TEXT);
    }

    @Test
    void theUpdatesOfALiveBlogAreReadWhereOnlyItsDataHoldThem() throws ArticleException {
        assertThat(read("""
                <script type=application/ld+json>{"@type": "LiveBlogPosting", "headline": "Oslo talks", "liveBlogUpdate": [
                 {"@type": "BlogPosting", "articleBody": "<p>%s</p>"}, {"@type": "BlogPosting", "articleBody": "%s"}]}</script>
                <p>Follow the talks in Oslo as they happen.</p>""".formatted(TEXT, MORE)).paragraphs()).containsExactly(TEXT, MORE);
    }

    @Test
    void anArticleForThoseWithoutScriptsIsRead() throws ArticleException {
        assertThat(read("<div id=app></div><noscript><p>" + TEXT + "</p><p>" + MORE + "</p></noscript>")
                        .paragraphs())
                .containsExactly(TEXT, MORE);
    }

    @Test
    void anArticleThatSaysItIsForSubscribersAndIsShortIsItsLead() {
        assertThatThrownBy(() -> read(
                        "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": \"False\"}</script><p>"
                                + TEXT))
                .isInstanceOfSatisfying(
                        ArticleException.class, cut -> assertThat(cut.reason()).isEqualTo(RefusalReason.PAYWALL));
    }

    private static Article read(String page) throws ArticleException {
        return new HtmlArticleReader(TODAY).read(paper(HERE, page)).article();
    }
}
