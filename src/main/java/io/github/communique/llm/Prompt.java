// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.ontology.Ontology;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/** Writes the requests of a kind; made from the ontology, so a new type needs no new code. */
public final class Prompt {

    /** What changes in the way of asking, so that data can tell by which it was found. */
    public static final String VERSION = "3";

    private static final int MOST_SENTENCES = 150;
    private static final int OVERLAP = 10;
    private static final int SEED = 7;

    private final Optional<String> model;
    private final String member;
    private final String guidelines;
    private final JsonObject format;

    private Prompt(Optional<String> model, Guidelines guidelines, String member, JsonObject schema) {
        this.model = model;
        this.member = member;
        this.guidelines = guidelines.text();
        this.format = Json.createObjectBuilder()
                .add("type", "json_schema")
                .add(
                        "json_schema",
                        Json.createObjectBuilder()
                                .add("name", member)
                                .add("strict", true)
                                .add("schema", schema))
                .build();
    }

    /**
     * Asks which events an article tells.
     *
     * @param model the name of the model, where one is chosen
     */
    public static Prompt forReading(Ontology ontology, Optional<String> model) {
        return new Prompt(
                model, Guidelines.forReading(ontology), AnswerText.EVENTS, new AnswerSchema(ontology).events());
    }

    /**
     * Asks which events are right that were found.
     *
     * @param model the name of the model, where one is chosen
     */
    public static Prompt forJudging(Ontology ontology, Optional<String> model) {
        return new Prompt(
                model, Guidelines.forJudging(ontology), AnswerText.VERDICTS, new AnswerSchema(ontology).verdicts());
    }

    /** The name of the model, or what stands for it where none is chosen. */
    String name() {
        return model.orElse("Language model");
    }

    /** The member of an answer that holds what is asked for. */
    String member() {
        return member;
    }

    /** The windows in which an article is asked about, one for all but long ones. */
    List<NumberedArticle> windows(NumberedArticle article) {
        return article.windows(MOST_SENTENCES, OVERLAP);
    }

    /** The request for a window. */
    Request request(NumberedArticle window) {
        return request(Material.of(window).build());
    }

    /** The request to judge what was found in a window. */
    Request request(NumberedArticle window, List<Doubted> doubted) {
        JsonArrayBuilder candidates = Json.createArrayBuilder();
        doubted.forEach(candidate -> candidates.add(candidate.told()));
        return request(Material.of(window).add("candidates", candidates).build());
    }

    private Request request(JsonObject material) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        model.ifPresent(name -> body.add("model", name));
        JsonArray messages = Json.createArrayBuilder()
                .add(Request.message("system", guidelines))
                .add(Request.message("user", material.toString()))
                .build();
        return new Request(body.add("messages", messages)
                .add("temperature", 0)
                .add("seed", SEED)
                .add(Request.FORMAT, format)
                .build());
    }
}
