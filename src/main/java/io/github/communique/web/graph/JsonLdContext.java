// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.web.http.Content;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The names by which JSON tells what the ontology and the prefixes name by IRIs, and a graph told in them. */
public final class JsonLdContext {

    /** Where it stands, below the base. */
    public static final String NAME = "context.jsonld";

    private static final JsonWriterFactory INDENTED =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final JsonObject document;
    private final String address;

    /** Makes it from an ontology. */
    public JsonLdContext(Ontology ontology, String base) {
        address = base + NAME;
        JsonObjectBuilder context =
                Json.createObjectBuilder().add("@version", 1.1).add("id", "@id").add("type", "@type");
        GraphPrefixes.known().forEach(context::add);
        new JsonTerms()
                .with(ontology.graph(), Dip.NS)
                .with(GraphPrefixes.graph("/web/terms.ttl"), "http")
                .addTo(context);
        document = Json.createObjectBuilder().add("@context", context).build();
    }

    /** The context itself, as it is served. */
    public String text() {
        return text(document);
    }

    /**
     * A graph in these names, with the address of the context in place of the context.
     *
     * @param first the subjects to begin with
     */
    public Content content(Graph graph, List<Node> first) {
        try {
            JsonObject compact = JsonLd.compact(
                            JsonDocument.of(new ExpandedJson(graph, first).array()), JsonDocument.of(document))
                    .ordered(true)
                    .get();
            return Content.of(text(Json.createObjectBuilder()
                    .add("@context", address)
                    .addAll(Json.createObjectBuilder(compact).remove("@context"))
                    .build()));
        } catch (JsonLdError e) {
            throw new IllegalStateException("a graph cannot be told in JSON-LD: " + e.getMessage(), e);
        }
    }

    private static String text(JsonObject object) {
        StringWriter text = new StringWriter();
        try (var writer = INDENTED.createWriter(text)) {
            writer.writeObject(object);
        }
        return text.toString().strip() + "\n";
    }
}
