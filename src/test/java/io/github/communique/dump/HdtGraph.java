// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.EscapeStr;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.rdfhdt.hdt.exceptions.NotFoundException;
import org.rdfhdt.hdt.hdt.HDT;
import org.rdfhdt.hdt.hdt.HDTManager;
import org.rdfhdt.hdt.triples.TripleString;

/** Reads HDT back by way of N-Triples. */
final class HdtGraph {

    private HdtGraph() {}

    static Graph read(Path file) throws IOException {
        try (HDT hdt = HDTManager.loadHDT(file.toString())) {
            String lines =
                    Iter.asStream(hdt.search("", "", "")).map(HdtGraph::line).collect(Collectors.joining());
            return RDFParser.fromString(lines, Lang.NTRIPLES).toGraph();
        } catch (NotFoundException e) {
            return RDFParser.fromString("", Lang.NTRIPLES).toGraph();
        }
    }

    private static String line(TripleString triple) {
        return term(triple.getSubject()) + " " + term(triple.getPredicate()) + " " + term(triple.getObject()) + " .\n";
    }

    private static String term(CharSequence sequence) {
        String text = sequence.toString();
        if (text.startsWith("_:")) {
            return text;
        }
        if (!text.startsWith("\"")) {
            return "<" + text + ">";
        }
        int end = text.lastIndexOf('"');
        return "\"" + EscapeStr.stringEsc(text.substring(1, end)) + "\"" + text.substring(end + 1);
    }
}
