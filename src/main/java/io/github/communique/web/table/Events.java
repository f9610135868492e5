// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.Ontology;
import io.github.communique.search.Search;
import io.github.communique.search.SearchFault;
import io.github.communique.search.SearchWords;
import io.github.communique.store.Store;
import io.github.communique.store.View;
import io.github.communique.view.EventWording;
import io.github.communique.view.ReportBook;
import io.github.communique.web.graph.Followed;
import io.github.communique.web.graph.Remembered;
import io.github.communique.web.http.Problem;
import io.github.communique.web.http.QueryParameters;
import io.github.communique.web.quality.Quality;
import io.github.communique.web.sparql.SearchProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The events of a store, to be chosen from. */
public final class Events {

    private final View store;
    private final EventTypes types;
    private final Search search;
    private final Quality quality = Quality.load();
    private final Remembered<EventIndex> index;
    private final Remembered<List<ChosenEvent>> all;

    /**
     * Reads nothing yet: what is asked first takes longest.
     *
     * @param search over the same data
     */
    public Events(Store store, Ontology ontology, Search search) {
        this.store = store;
        this.search = search;
        types = new EventTypes(ontology);
        Followed<ReportBook> book =
                new Followed<>(store, dataset -> ReportBook.of(dataset, ontology), ReportBook::after);
        index = new Remembered<>(store, dataset -> EventIndex.of(book.answer(), dataset, search::names));
        all = new Remembered<>(store, dataset -> index.answer().find(List.of(), EventOrder.NEWEST));
    }

    /** The newest events. */
    public List<EventRow> newest(int most) {
        return rows(all.answer().stream().limit(most).toList());
    }

    /** How many events there are of each type, by name. */
    public Map<String, Long> countByType() {
        return index.answer().types();
    }

    /** All events, each as it is shown. */
    public List<ChosenEvent> all() {
        return all.answer();
    }

    /**
     * Those that an address asks for, by the same fields as the list.
     *
     * @throws Problem if that cannot be asked
     */
    public EventPick pick(QueryParameters parameters) {
        return new EventPick(this, TableAsk.of(parameters, types, List.of(TableAsk.SORT)));
    }

    /** The same of a plain question, in which who stands first acts and who stands second is acted upon. */
    public QueryParameters plain(QueryParameters question) {
        return new QuestionOrder(types).read(question);
    }

    /** The group that a type is of, as it is called; the type if it is of none. */
    public String group(String type) {
        String group = types.group(type);
        return types.label(group.isEmpty() ? type : group);
    }

    /** The store whose events they are. */
    public View store() {
        return store;
    }

    EventTypes types() {
        return types;
    }

    EventIndex index() {
        return index.answer();
    }

    List<Condition> conditions(EventFilter filter) {
        return new Conditions(index(), types, this::words).of(filter);
    }

    /** How the words of a filter are understood. */
    Understanding understanding(EventFilter filter) {
        return new Understanding(
                filter.get(Field.Q).map(this::words),
                Stream.of(Field.PARTY, Field.OTHER)
                        .flatMap(field -> filter.get(field).stream())
                        .map(index().parties()::meaning)
                        .toList(),
                filter.officials(),
                search::names);
    }

    /**
     * What is found by words.
     *
     * @throws Problem if that cannot be said yet
     */
    SearchWords words(String words) {
        try {
            return search.events(words);
        } catch (SearchFault fault) {
            throw SearchProblem.of(fault);
        }
    }

    /** How much the program finds of what there is. */
    Quality quality() {
        return quality;
    }

    List<ChosenEvent> find(EventFilter filter, EventOrder order) {
        return filter.equals(EventFilter.ALL) && order == EventOrder.NEWEST
                ? all.answer()
                : index().find(conditions(filter), order);
    }

    /** Some as they are shown in lists. */
    public List<EventRow> rows(List<ChosenEvent> choices) {
        return store.read(dataset -> choices.stream()
                .map(choice -> new EventRow(choice, EventWording.of(dataset, choice.shown())))
                .toList());
    }
}
