// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Judges whole RDF files, of any syntax, by all shapes that fit what is in them. */
public final class FileCheck {

    private final Gate gate;

    /** A check by a gate, as a rule {@link Gate#forFiles}. */
    public FileCheck(Gate gate) {
        this.gate = gate;
    }

    /**
     * A graph of a file and what the gate says of it.
     *
     * @param file where it stands
     * @param graph its name; empty for the unnamed graph
     * @param verdict the judgement
     */
    public record Checked(Path file, String graph, Verdict verdict) {}

    /**
     * Judges a file graph by graph, each by itself, as articles may disagree on one event.
     *
     * @return one judgement a graph, the unnamed one first; none for a file without statements
     * @throws IOException where the file cannot be read as RDF; the message says which, where and what to do
     */
    public List<Checked> check(Path file) throws IOException {
        DatasetGraph content = read(file);
        List<Checked> checked = new ArrayList<>();
        if (!content.getDefaultGraph().isEmpty()) {
            checked.add(new Checked(file, "", gate.judge(content.getDefaultGraph())));
        }
        for (Iterator<Node> names = content.listGraphNodes(); names.hasNext(); ) {
            Node name = names.next();
            checked.add(new Checked(file, name.toString(), gate.judge(content.getGraph(name))));
        }
        return List.copyOf(checked);
    }

    private static DatasetGraph read(Path file) throws IOException {
        DatasetGraph content = DatasetGraphFactory.createGeneral();
        try {
            RDFParser.source(file)
                    .lang(lang(file))
                    .forceLang(lang(file))
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .parse(content);
            return content;
        } catch (RiotException broken) {
            throw new IOException(file + " is no well-formed RDF: " + broken.getMessage() + "; mend it there", broken);
        }
    }

    private static Lang lang(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file; check the path");
        }
        Lang lang = RDFLanguages.filenameToLang(file.toString());
        if (lang == null) {
            throw new IOException(
                    file + " has no ending of an RDF syntax; name it .ttl, .nt, .nq, .trig, .jsonld or .rdf");
        }
        return lang;
    }
}
