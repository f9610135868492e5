// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.article;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.name.Mention.Sort;
import io.github.communique.extract.name.MentionFinder;
import io.github.communique.extract.name.Names;
import io.github.communique.extract.person.Cast;
import io.github.communique.extract.person.Person;
import io.github.communique.extract.person.PersonReader;
import io.github.communique.extract.person.PersonSpans;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.language.LanguageEngine;
import io.github.communique.language.Sentence;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Article;
import io.github.communique.model.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the sentences of an article and gathers its names. */
public final class ArticleAnalyzer {

    private final LanguageEngine engine;
    private final Names names;
    private final MentionFinder finder;
    private final PersonSpans spans;
    private final PersonReader persons;
    private final HomeFinder homes;
    private final CorrectionNote corrections;

    /** An analyzer that knows these words and names. */
    public ArticleAnalyzer(LanguageEngine engine, Lexicon lexicon, Names names) {
        this.engine = engine;
        this.names = names;
        this.finder = new MentionFinder(lexicon, names);
        this.spans = new PersonSpans(lexicon, names);
        this.persons = new PersonReader(lexicon, names);
        this.homes = new HomeFinder(lexicon, names);
        this.corrections = new CorrectionNote(lexicon);
    }

    /** The sentences of an article with the names in them, and its persons. */
    public AnalyzedArticle analyze(Article article, Deadline deadline) {
        List<Passage> read = passages(article, deadline);
        FullNames full = new FullNames(names, read);
        List<Passage> passages = read.stream().map(full::in).toList();
        Optional<Party> home = homes.home(article);
        Cast cast = cast(article, passages, home);
        List<Passage> named =
                passages.stream().map(passage -> named(passage, cast)).toList();
        Optional<String> dateline = article.paragraphs().stream().findFirst().flatMap(Dateline::place);
        return new AnalyzedArticle(article, named, cast, home, dateline);
    }

    private List<Passage> passages(Article article, Deadline deadline) {
        String text = article.text();
        Quotes quotes = Quotes.of(text);
        List<Passage> passages = new ArrayList<>();
        int offset = 0;
        List<String> parts = parts(article);
        for (int part = 0; part < parts.size(); part++) {
            deadline.check();
            for (Sentence sentence : engine.read(parts.get(part), article.published())) {
                Syntax syntax = new Syntax(HeadlineGrammar.mended(sentence));
                if (!corrections.is(syntax)) {
                    passages.add(new Passage(syntax, text, offset, part, List.of(), quotes));
                }
            }
            offset += parts.get(part).length() + Article.BREAK.length();
        }
        Set<String> personal = personal(passages);
        return passages.stream()
                .map(passage -> passage.with(finder.nations(passage.syntax(), personal)))
                .toList();
    }

    /** The words of persons' names of several words: "Chad" is no state where a Chad Miller is told of. */
    private static Set<String> personal(List<Passage> passages) {
        Set<String> words = new HashSet<>();
        for (Passage passage : passages) {
            Syntax syntax = passage.syntax();
            for (int i = 1; i < syntax.size(); i++) {
                if (PersonSpans.person(syntax, i - 1) && PersonSpans.person(syntax, i)) {
                    words.add(syntax.word(i - 1));
                    words.add(syntax.word(i));
                }
            }
        }
        return words;
    }

    private static List<String> parts(Article article) {
        List<String> parts = new ArrayList<>();
        parts.add(new Headline(article.paragraphs()).sentenceCase(article.title()));
        article.paragraphs().stream().map(Dateline::blanked).forEach(parts::add);
        return parts;
    }

    private Cast cast(Article article, List<Passage> passages, Optional<Party> home) {
        Cast cast = new Cast();
        passages.forEach(passage -> gather(passage, cast));
        Optional<Integer> year = article.published().map(LocalDate::getYear);
        return cast.completed(person -> names.person(person.name(), year)).at(home, this::ofOffice);
    }

    private Optional<Party> ofOffice(String office) {
        return names.officeAt(List.of(office.split(" ")), 0).flatMap(Names.Office::state);
    }

    private void gather(Passage passage, Cast cast) {
        Syntax syntax = passage.syntax();
        Optional<Person> before = Optional.empty();
        int end = -1;
        for (int[] span : spans.of(syntax, passage.mentions())) {
            Person person = persons.read(syntax, passage.mentions(), span[0], span[1]);
            boolean joined = end >= 0 && syntax.text(end + 1, span[0]).matches("(,? ?and|,) .*") && span[0] - end < 8;
            Person told =
                    joined && person.office().isPresent() ? person.onSideOf(before) : person.asCounterpartOf(before);
            cast.add(told);
            before = Optional.of(told);
            end = span[1];
        }
    }

    /** Adds the persons, now that all the article tells of them is known. */
    private Passage named(Passage passage, Cast cast) {
        List<Mention> all = new ArrayList<>(passage.mentions());
        for (int[] span : spans.of(passage.syntax(), passage.mentions())) {
            Party party = cast.named(passage.syntax().text(span[0], span[1]))
                    .orElseThrow()
                    .party();
            all.add(new Mention(span[0], span[1], Sort.PERSON, party));
        }
        all.addAll(spans.known(passage.syntax(), all, cast));
        return passage.with(all);
    }
}
