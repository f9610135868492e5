// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/**
 * Some words that are told of a thing, as one document of the index, however many graphs tell them.
 *
 * @param triple that tells them
 */
record IndexedWords(Triple triple) {

    static final String KEY = "key";

    /** What no other telling has. */
    String key() {
        String all = String.join(
                "\n",
                TextQueryFuncs.subjectToString(triple.getSubject()),
                triple.getPredicate().getURI(),
                triple.getObject().getLiteralLanguage(),
                triple.getObject().getLiteralLexicalForm());
        return DigestUtils.sha256Hex(all);
    }

    Document document(Fields fields, List<Node> graphs) {
        Document document = new Document();
        document.add(new StringField(KEY, key(), Field.Store.NO));
        document.add(
                new Field(Fields.THING, TextQueryFuncs.subjectToString(triple.getSubject()), TextIndexLucene.ftIRI));
        graphs.forEach(graph ->
                document.add(new Field(Fields.GRAPH, TextQueryFuncs.graphNodeToString(graph), TextIndexLucene.ftIRI)));
        graphs.stream()
                .map(graph -> Fields.kind(TextQueryFuncs.graphNodeToString(graph)))
                .distinct()
                .forEach(kind -> document.add(new StringField(Fields.IN, kind, Field.Store.NO)));
        document.add(new TextField(
                fields.getField(triple.getPredicate()), triple.getObject().getLiteralLexicalForm(), Field.Store.YES));
        document.add(new StringField(Fields.LANGUAGE, triple.getObject().getLiteralLanguage(), Field.Store.YES));
        return document;
    }
}
