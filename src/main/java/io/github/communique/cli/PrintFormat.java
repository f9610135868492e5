// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.gate.Gate;
import io.github.communique.publish.Knowledge;
import io.github.communique.rdf.Iris;
import io.github.communique.web.table.TableFormat;
import java.util.Optional;

/** The forms in which what was found is printed: a syntax of RDF, or the table of events. */
enum PrintFormat {
    ttl(RdfFormat.ttl),
    nt(RdfFormat.nt),
    nq(RdfFormat.nq),
    trig(RdfFormat.trig),
    jsonld(RdfFormat.jsonld),
    rdfxml(RdfFormat.rdfxml),
    csv(TableFormat.CSV),
    tsv(TableFormat.TSV),
    jsonl(TableFormat.JSONL);

    private final RdfFormat syntax;
    private final Optional<TableFormat> table;

    PrintFormat(RdfFormat syntax) {
        this.syntax = syntax;
        this.table = Optional.empty();
    }

    PrintFormat(TableFormat table) {
        this.syntax = RdfFormat.ttl;
        this.table = Optional.of(table);
    }

    /** Prints to the results of a house. */
    Printer printer(House house, Iris iris) {
        return table.<Printer>map(form -> new TablePrinter(
                        form,
                        new Knowledge(iris, house.ontology().graph(), house.authority()),
                        house.ontology(),
                        house.console().out()))
                .orElseGet(() -> new GraphPrinter(syntax, house.console().out(), Gate.singleValued()));
    }
}
