// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.extract.person.Cast;
import io.github.communique.llm.NumberedArticle.Named;
import io.github.communique.llm.NumberedArticle.Sentence;
import io.github.communique.model.Article;
import io.github.communique.model.Evidence;
import io.github.communique.model.Party;
import io.github.communique.model.Party.Kind;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An article with its numbers, as they would be given. */
final class Samples {

    private static final String TITLE = "Norway and Malawi talk of ports";
    private static final String FIRST =
            "Foreign Minister Maria Lind met John Okoye of Malawi in Oslo on Thursday and signed the Lake Accord.";
    private static final String SECOND = "Lind said Norway would “help to build the harbour” in Nkhata Bay.";

    private Samples() {}

    /** Two sentences under a title, published on Friday, 26 March 2021. */
    static NumberedArticle harbour() {
        Article article = new Article(
                URI.create("https://news.example/harbour"),
                TITLE,
                Optional.of("The News"),
                List.of(),
                Optional.of(LocalDate.of(2021, 3, 26)),
                Optional.of("en"),
                List.of(FIRST + " " + SECOND));
        Party norway = state("Norway", "NO");
        Party malawi = state("Malawi", "MW");
        return new NumberedArticle(
                article,
                new Cast(),
                List.of(sentence(article, 0, TITLE), sentence(article, 1, FIRST), sentence(article, 2, SECOND)),
                List.of(
                        new Named(1, 0, "Norway", norway),
                        new Named(2, 0, "Malawi", malawi),
                        new Named(3, 1, "Maria Lind", person("Maria Lind", norway)),
                        new Named(4, 1, "John Okoye", person("John Okoye", malawi)),
                        new Named(5, 2, "Norway", norway)));
    }

    /** A paragraph with places, one people and two neighbours in it, and with the names that the authority finds there. */
    static NumberedArticle lisbon() {
        Article article = new Article(
                URI.create("https://news.example/lisbon"),
                "Ministers talk of fish",
                Optional.empty(),
                List.of(),
                Optional.of(LocalDate.of(2021, 3, 26)),
                Optional.of("en"),
                List.of(
                        "The minister met her Spanish counterpart and envoys of China, South Africa and Sudan in Lisbon’s Mill,"
                                + " an old house, after stops in Łódź, São Tomé and Kiev."));
        return new NumberedArticle(
                article,
                new Cast(),
                List.of(sentence(
                        article, 1, article.text().substring(article.text().indexOf("The minister")))),
                List.of(
                        new Named(1, 1, "Spanish", state("Spain", "ES")),
                        new Named(2, 1, "China", state("China", "CN"))));
    }

    /** One sentence, published on Friday, 26 March 2021, in which one name is taken for some party. */
    static NumberedArticle of(String text, String name, Party party) {
        Article article = new Article(
                URI.create("https://news.example/one"),
                "News",
                Optional.empty(),
                List.of(),
                Optional.of(LocalDate.of(2021, 3, 26)),
                Optional.of("en"),
                List.of(text));
        return new NumberedArticle(
                article, new Cast(), List.of(sentence(article, 1, text)), List.of(new Named(1, 1, name, party)));
    }

    private static Sentence sentence(Article article, int number, String text) {
        int at = article.text().indexOf(text);
        return new Sentence(number, "", Evidence.at(article.text(), at, at + text.length()));
    }

    static Party state(String name, String code) {
        return new Party(
                Kind.STATE,
                name,
                Optional.of("https://w3id.org/communique/authority/state/" + code),
                Optional.of(code),
                Optional.empty(),
                Optional.empty());
    }

    static Party person(String name, Party of) {
        return new Party(Kind.PERSON, name, Optional.empty(), Optional.empty(), Optional.of(of), Optional.empty());
    }
}
