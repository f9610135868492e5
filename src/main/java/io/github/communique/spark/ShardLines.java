// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import io.github.communique.article.source.Outcome;
import io.github.communique.publish.Draft;
import io.github.communique.quarantine.ArticleJson;
import io.github.communique.quarantine.QuarantineEntry;
import io.github.communique.store.Carriage;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import scala.Tuple2;

/** What goes into shards, each line with its kind. */
final class ShardLines {

    private ShardLines() {}

    /** The lines of a graph. */
    static Stream<Tuple2<String, String>> graph(String kind, String name, Graph graph) {
        return new String(Carriage.lines(name, graph), StandardCharsets.UTF_8)
                .lines()
                .map(line -> new Tuple2<>(kind, line));
    }

    /** What became of an article that was read. */
    static Tuple2<String, String> read(String source, List<String> notes, Draft draft, List<QuarantineEntry> held) {
        long uncertain = held.stream().filter(QuarantineEntry::uncertain).count();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("source", source)
                .add("outcome", Outcomes.READ)
                .add("graph", draft.name())
                .add("events", draft.accepted())
                .add("quarantined", held.size() - uncertain)
                .add("uncertain", uncertain)
                .add("dated", draft.article().published().isPresent());
        if (!notes.isEmpty()) {
            json.add("notes", Json.createArrayBuilder(notes));
        }
        return line(Shards.ARTICLES, json);
    }

    /** What became of a document of which nothing was read. */
    static Tuple2<String, String> refused(Outcome.Refused refusal) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("source", refusal.source())
                .add("outcome", refusal.reason().aside() ? Outcomes.SET_ASIDE : Outcomes.FAILED)
                .add("reason", refusal.reason().words());
        return line(Shards.ARTICLES, json.add("why", refusal.why()));
    }

    /** An event that waits in quarantine, with all that is needed to judge it again. */
    static Tuple2<String, String> quarantined(QuarantineEntry entry) {
        return line(
                Shards.QUARANTINE,
                Json.createObjectBuilder()
                        .add("id", entry.id())
                        .add("event", entry.event())
                        .add("uncertain", entry.uncertain())
                        .add("reasons", entry.reasons())
                        .add("since", entry.since().toString())
                        .add("facts", triples(entry.facts()))
                        .add("report", triples(entry.report()))
                        .add("article", ArticleJson.write(entry.article())));
    }

    private static Tuple2<String, String> line(String kind, JsonObjectBuilder json) {
        return new Tuple2<>(kind, json.build().toString());
    }

    private static String triples(Graph graph) {
        return RDFWriter.source(graph).lang(Lang.NTRIPLES).asString();
    }
}
