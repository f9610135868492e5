// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.Admission;
import io.github.communique.article.ArticleException;
import io.github.communique.article.ArticleReader;
import io.github.communique.article.ArticleReading;
import io.github.communique.article.Days;
import io.github.communique.article.Document;
import io.github.communique.article.JsonArticleReader;
import io.github.communique.article.RefusalReason;
import io.github.communique.article.Sieve;
import io.github.communique.article.TextArticleReader;
import io.github.communique.article.page.HtmlArticleReader;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads documents, each into an article that may go on, or a refusal; one that breaks its reader costs itself alone. */
final class ReadingDesk {

    private final Optional<LocalDate> published;
    private final ArticleReader pages = new HtmlArticleReader();
    private final ArticleReader texts = new TextArticleReader();
    private final ArticleReader jsons = new JsonArticleReader();
    private final Admission admission = new Admission();

    ReadingDesk(Optional<LocalDate> published) {
        this.published = published;
    }

    /** What the document that a lead opens holds. */
    Outcome read(FoundDocument lead) {
        try {
            return read(lead, lead.supply().open());
        } catch (IOException refusal) {
            return refused(lead, refusal);
        } catch (RuntimeException | StackOverflowError defect) {
            return broken(lead, defect);
        }
    }

    /** What the document holds. */
    Outcome read(FoundDocument lead, Document document) {
        try {
            return found(lead, document);
        } catch (IOException refusal) {
            return refused(lead, refusal);
        } catch (RuntimeException | StackOverflowError defect) {
            return broken(lead, defect);
        }
    }

    /** That reading broke. */
    static Outcome broken(FoundDocument lead, Throwable defect) {
        return new Outcome.Refused(
                lead.source(),
                RefusalReason.DEFECT,
                lead.source() + " cannot be read, by a defect of the program; please report it (" + defect + ")");
    }

    /** That there is nothing to read, and why. */
    static Outcome refused(FoundDocument lead, IOException refusal) {
        if (refusal instanceof ArticleException known) {
            return new Outcome.Refused(lead.source(), known.reason(), known.getMessage());
        }
        return new Outcome.Refused(
                lead.source(),
                RefusalReason.ABSENT,
                lead.source() + " cannot be read; check that it exists and may be read (" + refusal + ")");
    }

    private Outcome found(FoundDocument lead, Document document) throws ArticleException {
        ArticleReading told = reader(document).read(document);
        ArticleReading dated =
                dayOf(lead).map(day -> told.publishedUnlessTold(day, "feed")).orElse(told);
        Optional<LocalDate> impossible = dated.article().published().filter(day -> !Days.possible(day));
        ArticleReading sound = impossible.isPresent() ? dated.undated() : dated;
        Sieve sieve = new Sieve();
        ArticleReading sifted = sound.with(sieve.sifted(sound.article()));
        admission.require(document.source(), sifted.article());
        return new Outcome.Found(
                lead.source(),
                published.map(day -> sifted.publishedUnlessTold(day, "given")).orElse(sifted),
                Stream.concat(
                                impossible.map(day -> undated(lead, day)).stream(),
                                sieve.taken().map(taken -> sieved(lead, taken)).stream())
                        .toList());
    }

    private static Optional<LocalDate> dayOf(FoundDocument lead) {
        return lead.day().filter(day -> Days.credible(day, Days.today(Clock.systemDefaultZone())));
    }

    private static String undated(FoundDocument lead, LocalDate day) {
        return lead.source() + " tells " + day
                + " as its day of publication, on which there was no newspaper; it counts" + " as telling none";
    }

    private static String sieved(FoundDocument lead, String taken) {
        return lead.source() + " holds characters that RDF cannot carry; they were taken out (" + taken + ")";
    }

    private ArticleReader reader(Document document) throws ArticleException {
        return switch (SourceForm.of(document)) {
            case PAGE -> pages;
            case TEXT -> texts;
            case JSON -> jsons;
            case JSON_LINES, TABLE ->
                throw new ArticleException(
                        RefusalReason.KIND, document.source() + " holds many articles; give it by its own name");
            case PDF ->
                throw new ArticleException(
                        RefusalReason.KIND,
                        document.source() + " is a PDF, which is not read; save its text as a .txt file and give that");
            case UNKNOWN ->
                throw new ArticleException(
                        RefusalReason.KIND,
                        document.source()
                                + " is of a kind that is not read; give a .html, .txt, .json, .jsonl or .csv file, a feed or a"
                                + " web archive (plain text: rename it to .txt)");
            case FEED ->
                throw new ArticleException(
                        RefusalReason.KIND,
                        document.source() + " is a feed that another feed links to; give it by its own address");
            case ARCHIVE ->
                throw new ArticleException(
                        RefusalReason.KIND,
                        document.source()
                                + " is a web archive; save it as a file ending in .warc or .warc.gz and give that");
        };
    }
}
