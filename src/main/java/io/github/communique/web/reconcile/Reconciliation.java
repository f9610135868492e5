// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.ontology.Ontology;
import io.github.communique.store.View;
import io.github.communique.web.graph.JsonParts;
import io.github.communique.web.graph.Remembered;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import io.github.communique.web.http.QueryParameters;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The reconciliation service: names in, things out. */
public final class Reconciliation implements Handler {

    private static final String JSON = "application/json";
    private static final int DEEPEST = 50;

    private final Manifest manifest;
    private final Remembered<EntityIndex> index;
    private final Assistance side;

    /**
     * A service over the things of a store.
     *
     * @param authority what is known of things beside the data
     * @param base of the data's IRIs
     */
    public Reconciliation(View store, Ontology ontology, Supplier<AuthorityRecords> authority, String base) {
        manifest = new Manifest(base);
        index = new Remembered<>(store, dataset -> EntityIndex.of(dataset, ontology, authority.get()));
        side = new Assistance(index);
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public void prepare() {
        index.answer();
    }

    @Override
    public Answer answer(Ask ask) {
        List<String> path = ask.path();
        QueryParameters parameters = parameters(ask);
        if (path.size() > 1 && !(path.size() == 2 && path.get(1).isEmpty())) {
            return side.answer(String.join("/", path.subList(1, path.size())), parameters);
        }
        if (parameters.has("queries")) {
            return json(batch(object(parameters.first("queries").orElse(""))));
        }
        if (parameters.has("query")) {
            return json(single(parameters.first("query").orElse("")));
        }
        if (parameters.has("extend")) {
            return json(new Extension(index.answer())
                    .answer(object(parameters.first("extend").orElse(""))));
        }
        return greeting(ask);
    }

    private Answer greeting(Ask ask) {
        if (ask.method().equals("POST")) {
            throw Problem.of(400, "There is no query", "Send it in the form field 'queries' or 'extend'.");
        }
        Answer answer = ask.accept().browser() ? new HowTo(manifest.base()).answer(ask) : json(manifest.json());
        return answer.header("Vary", "Accept");
    }

    private static QueryParameters parameters(Ask ask) {
        if (!ask.method().equals("POST")) {
            return ask.parameters();
        }
        if (!ask.bodyType().equals("application/x-www-form-urlencoded")) {
            throw Problem.of(
                    415, "This kind of body is not read here", "Send a form: application/x-www-form-urlencoded.");
        }
        return QueryParameters.parse(ask.body());
    }

    private JsonObject batch(JsonObject queries) {
        if (queries.size() > Manifest.BATCH) {
            throw Problem.of(413, "These are too many", "Send at most " + Manifest.BATCH + " queries at once.");
        }
        Matcher matcher = new Matcher(index.answer());
        JsonObjectBuilder answers = JsonParts.object();
        queries.forEach((key, query) -> answers.add(key, answer(matcher, key, query)));
        return answers.build();
    }

    /** What is no query costs itself alone, and says why. */
    private static JsonObjectBuilder answer(Matcher matcher, String key, JsonValue query) {
        try {
            return result(matcher, Query.of(key, query));
        } catch (Problem problem) {
            return JsonParts.object().add("result", JsonParts.array()).add("error", problem.getMessage());
        }
    }

    /** The oldest form of the protocol: one query, as text or as an object. */
    private JsonObject single(String query) {
        JsonObject object = query.strip().startsWith("{")
                ? object(query)
                : JsonParts.object().add("query", query).build();
        return result(new Matcher(index.answer()), Query.of("query", object)).build();
    }

    private static JsonObjectBuilder result(Matcher matcher, Query query) {
        List<ReconciliationCandidate> candidates = matcher.candidates(query);
        boolean safe = Matcher.safe(candidates);
        JsonArrayBuilder result = JsonParts.array();
        for (int place = 0; place < Math.min(query.limit(), candidates.size()); place++) {
            result.add(candidates.get(place).json(safe && place == 0));
        }
        return JsonParts.object().add("result", result);
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            requireFlat(text);
            if (reader.readValue() instanceof JsonObject object) {
                return object;
            }
            throw noObject("Send one object, { … }.");
        } catch (JsonParsingException e) {
            throw noObject("It cannot be read at column %d of line %d."
                    .formatted(
                            e.getLocation().getColumnNumber(), e.getLocation().getLineNumber()));
        }
    }

    /** Reading calls itself for each bracket, which too many would exhaust. */
    private static void requireFlat(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            int depth = 0;
            while (parser.hasNext()) {
                String event = parser.next().name();
                depth += event.startsWith("START") ? 1 : event.startsWith("END") ? -1 : 0;
                if (depth > DEEPEST) {
                    throw noObject("It is nested deeper than the " + DEEPEST + " brackets of the deepest query.");
                }
            }
        }
    }

    private static Problem noObject(String why) {
        return Problem.of(400, "This is no JSON object", why);
    }

    static Answer json(JsonObject object) {
        return Answer.ok(JSON, object + "\n").header("Cache-Control", "no-cache");
    }
}
