// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import io.github.communique.ontology.Dip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;

/** Finds events by all that is told of them in one state of the index. */
final class EventSearch implements AutoCloseable {

    private static final String FIELD = Dip.words.getLocalName();
    private static final Set<String> NAMES = Set.of(Fields.THING, Fields.REPORT);

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FoldedEnglish comparison;
    private final NameBook names;

    EventSearch(Directory directory, FoldedEnglish comparison, NameBook names) {
        try {
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
        searcher = new IndexSearcher(reader);
        this.comparison = comparison;
        this.names = names;
    }

    /** What tells of all words; where nothing does, of those that are spelt nearly so, unless they are names that are known. */
    SearchWords find(String words) {
        Phrasing phrasing = new Phrasing(comparison, names);
        List<SearchTerm> terms = phrasing.terms(words);
        Set<FoundReport> found = reports(SearchWords.wording(terms));
        return found.isEmpty() ? mended(terms, phrasing) : new SearchWords(terms, Map.of(), List.of(), found);
    }

    private SearchWords mended(List<SearchTerm> asked, Phrasing phrasing) {
        NearestWord nearest = new NearestWord(reader, names);
        Map<String, String> instead = new LinkedHashMap<>();
        List<String> untold = new ArrayList<>();
        List<SearchTerm> terms = new ArrayList<>();
        for (SearchTerm term : asked) {
            boolean told = tells(term.wording());
            boolean spelt = told || term.several() || !term.records().isEmpty();
            Optional<String> other = spelt ? Optional.empty() : nearest.to(term.words());
            other.ifPresent(word -> instead.put(term.words(), word));
            if (!told && other.isEmpty()) {
                untold.add(term.words());
            }
            terms.add(other.map(word -> phrasing.term(List.of(word.split(" ")))).orElse(term));
        }
        return new SearchWords(terms, instead, untold, reports(SearchWords.wording(terms)));
    }

    /** Whether there is a report that a wording finds. */
    private boolean tells(String wording) {
        try {
            return !wording.isEmpty() && searcher.count(query(wording)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    /** The reports that a wording finds. */
    Set<FoundReport> reports(String wording) {
        if (wording.isEmpty()) {
            return Set.of();
        }
        try {
            ScoreDoc[] hits = searcher.search(query(wording), Math.max(1, reader.maxDoc())).scoreDocs;
            return read(
                    searcher.storedFields(),
                    Stream.of(hits).mapToInt(hit -> hit.doc).sorted().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    private Query query(String wording) {
        try {
            return new QueryParser(FIELD, comparison).parse(wording);
        } catch (ParseException e) {
            throw new IllegalStateException("what is made of words is well-formed: " + wording, e);
        }
    }

    /** In the order of the index, as neighbours are kept together. */
    private static Set<FoundReport> read(StoredFields fields, int[] numbers) throws IOException {
        Set<FoundReport> reports = new HashSet<>();
        for (int number : numbers) {
            Document document = fields.document(number, NAMES);
            reports.add(new FoundReport(document.get(Fields.THING), document.get(Fields.REPORT)));
        }
        return reports;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be closed", e);
        }
    }
}
