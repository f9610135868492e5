// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import io.github.communique.gate.Verdict;
import io.github.communique.quarantine.ArticleJson;
import io.github.communique.quarantine.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/** Drafts as JSON, for a program that holds the store, and back. Graphs stand in it as N-Triples. */
public final class DraftJson {

    private DraftJson() {}

    /** Writes drafts. */
    public static byte[] write(List<Draft> drafts) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        drafts.forEach(draft -> json.add(Json.createObjectBuilder()
                .add("article", ArticleJson.write(draft.article()))
                .add("name", draft.name())
                .add("graph", text(draft.graph()))
                .add("accepted", draft.accepted())
                .add("refusals", refusals(draft.refusals()))));
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonArrayBuilder refusals(List<Refusal> refusals) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        refusals.forEach(refusal -> json.add(Json.createObjectBuilder()
                .add("event", refusal.event())
                .add("facts", text(refusal.facts()))
                .add("report", text(refusal.verdict().report()))
                .add("findings", findings(refusal.verdict().findings()))));
        return json;
    }

    private static JsonArrayBuilder findings(List<Verdict.Finding> findings) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (Verdict.Finding finding : findings) {
            JsonObjectBuilder told = Json.createObjectBuilder()
                    .add("focus", NodeFmtLib.strNT(finding.focus()))
                    .add("shape", finding.shape())
                    .add("severity", finding.severity().name())
                    .add("advice", finding.advice());
            finding.value().ifPresent(value -> told.add("value", NodeFmtLib.strNT(value)));
            json.add(told);
        }
        return json;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws RuntimeException if it is something else
     */
    public static List<Draft> read(byte[] json) {
        return array(json).getValuesAs(JsonObject.class).stream()
                .map(DraftJson::draft)
                .toList();
    }

    static JsonArray array(byte[] json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readArray();
        }
    }

    private static Draft draft(JsonObject json) {
        List<Refusal> refusals = json.getJsonArray("refusals").getValuesAs(JsonObject.class).stream()
                .map(DraftJson::refusal)
                .toList();
        return new Draft(
                ArticleJson.read(json.getJsonObject("article")),
                json.getString("name"),
                graph(json.getString("graph")),
                json.getInt("accepted"),
                refusals);
    }

    private static Refusal refusal(JsonObject json) {
        List<Verdict.Finding> findings = json.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(DraftJson::finding)
                .toList();
        return new Refusal(
                json.getString("event"),
                graph(json.getString("facts")),
                new Verdict.Refused(findings, graph(json.getString("report"))));
    }

    private static Verdict.Finding finding(JsonObject json) {
        Optional<Node> value =
                json.containsKey("value") ? Optional.of(node(json.getString("value"))) : Optional.empty();
        return new Verdict.Finding(
                node(json.getString("focus")),
                json.getString("shape"),
                value,
                Verdict.Severity.valueOf(json.getString("severity")),
                json.getString("advice"));
    }

    private static Node node(String text) {
        return NodeFactoryExtra.parseNode(text);
    }

    private static String text(Graph graph) {
        return RDFWriter.source(graph).lang(Lang.NTRIPLES).asString();
    }

    private static Graph graph(String text) {
        return RDFParser.fromString(text, Lang.NTRIPLES)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
                .toGraph();
    }
}
