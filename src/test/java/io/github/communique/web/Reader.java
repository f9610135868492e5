// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.Context;

/** Reads answers as graphs; the context of JSON-LD is fetched from the server that is tested and from nowhere else. */
final class Reader {

    private Reader() {}

    static DatasetGraph read(RunningServer server, String text, String type) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(text.getBytes(UTF_8)))
                .lang(language(type.split(";")[0]))
                .context(new Context().set(LangJSONLD11.JSONLD_OPTIONS, options(server)))
                .parse(graphs);
        return graphs;
    }

    private static Lang language(String type) {
        return switch (type) {
            case "application/json" -> Lang.JSONLD11;
            case "text/plain" -> Lang.NTRIPLES;
            case "application/xml" -> Lang.RDFXML;
            case "text/n3" -> Lang.TURTLE;
            default -> RDFLanguages.contentTypeToLang(type);
        };
    }

    private static JsonLdOptions options(RunningServer server) {
        DocumentLoader ours = (address, ignored) -> {
            if (!address.toString().equals(RunningServer.BASE + "context.jsonld")) {
                throw new IllegalStateException("no other context is needed, and none is fetched: " + address);
            }
            return JsonDocument.of(
                    new StringReader(server.get("/context.jsonld").body()));
        };
        return new JsonLdOptions(ours);
    }
}
