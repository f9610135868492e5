// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.store.History;
import io.github.communique.store.Store;
import io.github.communique.store.Version;
import io.github.communique.store.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.util.Context;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;

/**
 * Full-text search over the labels, headlines, quotations and sentences of a store or of a frozen state of one. The index
 * follows the data by itself: it is looked after before each search, and a search waits for it or says that it is not
 * ready.
 */
public final class Search implements AutoCloseable {

    private static final String FOLDER = "text";
    private static final int MOST_ANSWERS = 50;

    private record Asked(String state, String words) {}

    private final Index index;
    private final Upkeep upkeep;
    /** A reader who turns pages asks the same again. */
    private final Cache<Asked, SearchWords> answers =
            Caffeine.newBuilder().maximumSize(MOST_ANSWERS).build();

    private final Supplier<AuthorityRecords> source;
    private Optional<AuthorityRecords> authority = Optional.empty();
    private Optional<NameBook> names = Optional.empty();

    private Search(Index index, View view, Optional<History> history, Supplier<AuthorityRecords> source) {
        this.index = index;
        this.source = source;
        upkeep = new Upkeep(index, view, history);
    }

    /** Search with an index in memory, which is made when it is first needed. */
    public static Search inMemory(View view) {
        Optional<History> history = view instanceof Store store ? Optional.of(store.history()) : Optional.empty();
        return new Search(new Index(new ByteBuffersDirectory()), view, history, AuthorityRecords::load);
    }

    /**
     * Search with an index in a folder beside the store's database; it is looked after from now on.
     *
     * @param authority gives what is known of things beside the data, when it is first needed
     */
    public static Search beside(Path folder, Store store, Supplier<AuthorityRecords> authority) {
        try {
            Index index = new Index(FSDirectory.open(folder.resolve(FOLDER)));
            Search search = new Search(index, store, Optional.of(store.history()), authority);
            search.upkeep.begin();
            return search;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the index in " + folder.resolve(FOLDER) + " cannot be opened; delete that folder: it is made anew",
                    e);
        }
    }

    /**
     * What tells of all these words, in one label, headline, saying or sentence; words in double quotes beside each other.
     * The best come first. Words are compared by their stem, without case and accents.
     *
     * @param most how many at most
     * @throws SearchFault if the index is not ready
     */
    public List<Hit> find(String words, int most) {
        String wording = SearchWording.plain(words);
        if (wording.isEmpty()) {
            return List.of();
        }
        upkeep.fresh(upkeep.wanted());
        return new BoundedIndex(index, Optional.empty(), () -> {})
                .query(List.of(), wording, null, null, most, null).stream()
                        .map(hit -> new Hit(hit.getNode(), hit.getProp(), hit.getLiteral(), hit.getScore()))
                        .toList();
    }

    /**
     * The events of which all these words are told, whatever their order: in the title, in a sentence or saying, as the name
     * of a party, place, topic or type. A name finds its bearer under all names that the authority knows.
     *
     * @throws SearchFault if the index is not ready
     */
    public SearchWords events(String words) {
        String state = upkeep.wanted();
        upkeep.fresh(state);
        Asked asked = new Asked(state, words);
        return Optional.ofNullable(answers.getIfPresent(asked)).orElseGet(() -> searched(asked));
    }

    /** Two may ask the same at once, and neither waits for the other. */
    private SearchWords searched(Asked asked) {
        try (EventSearch search =
                new EventSearch(index.lucene().getDirectory(), index.fields().comparison(), names())) {
            SearchWords found = search.find(asked.words());
            answers.put(asked, found);
            return found;
        }
    }

    /** What the authority knows; read when it is first needed, and once. */
    public synchronized AuthorityRecords authority() {
        AuthorityRecords known = authority.orElseGet(source);
        authority = Optional.of(known);
        return known;
    }

    /** What the authority calls states, organisations, groups, persons and places; read when it is first needed. */
    public synchronized NameBook names() {
        NameBook known =
                names.orElseGet(() -> new NameBook(authority(), index.fields().comparison()));
        names = Optional.of(known);
        return known;
    }

    /**
     * Makes {@code text:query} work in a query that runs in this context. It throws a {@link SearchFault} where it cannot
     * answer in full.
     *
     * @param version of the data that the query reads
     * @param graphs of the default graph, if they are not all
     */
    public void into(Context context, Version version, Optional<List<String>> graphs) {
        context.set(TextQuery.textIndex, new BoundedIndex(index, graphs, () -> upkeep.fresh(version.digest())));
    }

    @Override
    public void close() {
        upkeep.close();
        index.close();
    }
}
