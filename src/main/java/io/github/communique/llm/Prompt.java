// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.llm.NumberedArticle.Named;
import io.github.communique.llm.NumberedArticle.Sentence;
import io.github.communique.model.Party;
import io.github.communique.ontology.Ontology;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the requests that ask which events an article tells; made from the ontology, so a new type needs no new code. */
public final class Prompt {

    /** What changes in the way of asking, so that data can tell by which it was found. */
    public static final String VERSION = "1";

    private static final int MOST_SENTENCES = 150;
    private static final int OVERLAP = 10;
    private static final int SEED = 7;

    private final Optional<String> model;
    private final String guidelines;
    private final JsonObject format;

    /**
     * A prompt.
     *
     * @param model the name of the model, where one is chosen
     */
    public Prompt(Ontology ontology, Optional<String> model) {
        this.model = model;
        this.guidelines = new Guidelines(ontology).text();
        this.format = Json.createObjectBuilder()
                .add("type", "json_schema")
                .add(
                        "json_schema",
                        Json.createObjectBuilder()
                                .add("name", "events")
                                .add("strict", true)
                                .add("schema", new AnswerSchema(ontology).schema()))
                .build();
    }

    /** The name of the model, where one is chosen. */
    Optional<String> model() {
        return model;
    }

    /** The windows in which an article is asked about, one for all but long ones. */
    List<NumberedArticle> windows(NumberedArticle article) {
        return article.windows(MOST_SENTENCES, OVERLAP);
    }

    /** The request for a window. */
    Request request(NumberedArticle window) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        model.ifPresent(name -> body.add("model", name));
        return new Request(body.add(
                        "messages",
                        Json.createArrayBuilder()
                                .add(Request.message("system", guidelines))
                                .add(Request.message("user", told(window).toString())))
                .add("temperature", 0)
                .add("seed", SEED)
                .add(Request.FORMAT, format)
                .build());
    }

    private static JsonObject told(NumberedArticle window) {
        JsonObjectBuilder told = Json.createObjectBuilder();
        window.article().published().ifPresent(day -> told.add("published", day.toString()));
        window.article().publisher().ifPresent(publisher -> told.add("publisher", publisher));
        JsonArrayBuilder sentences = Json.createArrayBuilder();
        window.sentences().forEach(sentence -> sentences.add(told(sentence)));
        JsonArrayBuilder mentions = Json.createArrayBuilder();
        window.mentions().forEach(mention -> mentions.add(told(mention)));
        return told.add("sentences", sentences).add("mentions", mentions).build();
    }

    private static JsonObjectBuilder told(Sentence sentence) {
        JsonObjectBuilder told = Json.createObjectBuilder().add("number", sentence.number());
        if (!sentence.before().isEmpty()) {
            told.add("before", sentence.before());
        }
        return told.add("text", sentence.evidence().exact());
    }

    private static JsonObjectBuilder told(Named mention) {
        Party party = mention.party();
        JsonObjectBuilder told = Json.createObjectBuilder()
                .add("number", mention.number())
                .add("sentence", mention.sentence())
                .add("text", mention.text())
                .add("kind", party.kind().name().toLowerCase(Locale.ROOT));
        if (!party.name().equals(mention.text())) {
            told.add("name", party.name());
        }
        party.countryActedFor().ifPresent(code -> told.add("country", code));
        if (party.countryActedFor().isEmpty()) {
            party.actsFor().ifPresent(principal -> told.add("actsFor", principal.name()));
        }
        party.office().ifPresent(office -> told.add("office", office));
        return told;
    }
}
