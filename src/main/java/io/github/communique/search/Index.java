// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** The index itself: one document for each telling, and a mark that says of which data it is. */
final class Index implements AutoCloseable {

    private final Fields fields = Fields.load();
    private final TextIndexLucene lucene;

    Index(Directory directory) {
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(fields.comparison());
        config.setValueStored(true);
        lucene = new TextIndexLucene(directory, config);
    }

    TextIndexLucene lucene() {
        return lucene;
    }

    Fields fields() {
        return fields;
    }

    Optional<Mark> mark() {
        return Mark.read(lucene.getIndexWriter().getLiveCommitData());
    }

    void clear() throws IOException {
        lucene.getIndexWriter().deleteAll();
    }

    /** Puts a telling in with the graphs that tell it; none takes it out. */
    void put(IndexedWords telling, List<Node> graphs) throws IOException {
        Term key = new Term(IndexedWords.KEY, telling.key());
        if (graphs.isEmpty()) {
            lucene.getIndexWriter().deleteDocuments(key);
        } else {
            lucene.getIndexWriter().updateDocument(key, telling.document(fields, graphs));
        }
    }

    /** Puts in an event as one graph reports it. */
    void putEvent(Document event) throws IOException {
        lucene.getIndexWriter().addDocument(event);
    }

    /** Takes out all events that a graph reports. */
    void takeEventsOf(String graph) throws IOException {
        lucene.getIndexWriter().deleteDocuments(new Term(Fields.REPORT, graph));
    }

    /** What a graph told when the index was last saved. */
    List<Triple> toldBy(String graph) throws IOException {
        List<Triple> triples = new ArrayList<>();
        try (DirectoryReader reader = DirectoryReader.open(lucene.getDirectory())) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (ScoreDoc found :
                    searcher.search(new TermQuery(new Term(Fields.GRAPH, graph)), Integer.MAX_VALUE).scoreDocs) {
                Document document = searcher.storedFields().document(found.doc);
                if (document.get(Fields.REPORT) == null) {
                    triples.add(triple(document));
                }
            }
        }
        return triples;
    }

    private Triple triple(Document document) {
        String field = fields.fields().stream()
                .filter(name -> document.get(name) != null)
                .findFirst()
                .orElseThrow();
        return Triple.create(
                TextQueryFuncs.stringToNode(document.get(Fields.THING)),
                fields.getPredicates(field).iterator().next(),
                NodeFactory.createLiteralLang(document.get(field), document.get(Fields.LANGUAGE)));
    }

    void save(Mark mark) {
        lucene.getIndexWriter().setLiveCommitData(mark.written().entrySet());
        lucene.commit();
    }

    @Override
    public void close() {
        lucene.close();
        try {
            lucene.getDirectory().close();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be closed", e);
        }
    }
}
