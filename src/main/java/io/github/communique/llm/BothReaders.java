// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.extract.Extractor;
import io.github.communique.extract.ReadArticle;
import io.github.communique.extract.event.EventMerger;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.ontology.Lex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets two readers find events: what both tell is surer than what either says, what one alone tells is less sure. */
public final class BothReaders implements Extractor {

    private static final BigDecimal ALONE = new BigDecimal("0.8");

    private final Extractor builtIn;
    private final Extractor model;

    /** Both. */
    public BothReaders(Extractor builtIn, Extractor model) {
        this.builtIn = builtIn;
        this.model = model;
    }

    @Override
    public List<Event> extract(Article article) {
        return read(article).events();
    }

    @Override
    public ReadArticle read(Article article) {
        ReadArticle found = model.read(article);
        return found.with(joined(builtIn.extract(article), found.events()));
    }

    private static List<Event> joined(List<Event> builtIn, List<Event> model) {
        List<Event> open = new ArrayList<>(builtIn);
        List<Event> told = new ArrayList<>();
        for (Event event : model) {
            Optional<Event> same =
                    open.stream().filter(other -> same(event, other)).findFirst();
            same.ifPresent(open::remove);
            told.add(same.map(other -> agreed(event, other)).orElseGet(() -> alone(event)));
        }
        return Stream.concat(told.stream(), open.stream().map(BothReaders::alone))
                .sorted(Comparator.comparingInt(Event::start))
                .toList();
    }

    @Override
    public int atOnce() {
        return model.atOnce();
    }

    @Override
    public String spent() {
        return model.spent();
    }

    /** Whether both tell of one event: of one type, in one sentence, with one side at least. */
    private static boolean same(Event one, Event other) {
        return one.type().equals(other.type())
                && one.status() == other.status()
                && one.evidence().stream().anyMatch(other.evidence()::contains)
                && one.sides().stream().anyMatch(other.sides()::contains);
    }

    private static Event agreed(Event one, Event other) {
        return new Event(
                one.type(),
                one.status(),
                one.participations(),
                one.when().or(other::when),
                one.place().or(other::place),
                one.topics().isEmpty() ? other.topics() : one.topics(),
                one.instrument().or(other::instrument),
                one.quotation().or(other::quotation),
                one.count().isPresent() ? one.count() : other.count(),
                Sureness.ofBoth(one.confidence(), other.confidence()),
                Lex.BOTH_READERS,
                EventMerger.joined(one, other).evidence());
    }

    private static Event alone(Event event) {
        return event.change()
                .confidence(Sureness.share(event.confidence(), ALONE))
                .event();
    }
}
