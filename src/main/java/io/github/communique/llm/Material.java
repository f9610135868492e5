// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.llm.NumberedArticle.Named;
import io.github.communique.llm.NumberedArticle.Sentence;
import io.github.communique.model.Party;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;

/** What a language model is given to read. */
final class Material {

    private Material() {}

    /** A window of an article. */
    static JsonObjectBuilder of(NumberedArticle window) {
        JsonObjectBuilder told = Json.createObjectBuilder();
        window.article().published().ifPresent(day -> told.add("published", day.toString()));
        window.article().publisher().ifPresent(publisher -> told.add("publisher", publisher));
        JsonArrayBuilder sentences = Json.createArrayBuilder();
        window.sentences().forEach(sentence -> sentences.add(told(sentence)));
        JsonArrayBuilder mentions = Json.createArrayBuilder();
        window.mentions().forEach(mention -> mentions.add(told(mention)));
        return told.add("sentences", sentences).add("mentions", mentions);
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
                .add("kind", word(party.kind()));
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

    /** A constant as answers call it, too. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
