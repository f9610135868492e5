// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import io.github.communique.ontology.HappeningKnowledge;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What the knowledge says on telling happenings apart.
 *
 * @param weights of the features
 * @param threshold the score from which on two accounts are one happening
 * @param groupThreshold the mean score from which on two groups are one happening of which two accounts are
 * @param window how many days two dates may lie apart
 * @param back how many days before its article a happening without a date may lie
 * @param farBack the same for something that left a document
 * @param ahead how many days after its article a plan without a date may lie
 * @param encounterTypes types of event at which parties meet or speak to one another
 * @param verbalTypes types of act that consist in saying something
 * @param writtenTypes types of act that leave a text
 * @param words how rare words are
 * @param parties how rare parties are
 */
record Rules(
        Map<Feature, Double> weights,
        double threshold,
        double groupThreshold,
        long window,
        long back,
        long farBack,
        long ahead,
        Set<String> encounterTypes,
        Set<String> verbalTypes,
        Set<String> writtenTypes,
        Rarity words,
        Rarity parties) {

    static Rules of(HappeningKnowledge knowledge) {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            weights.put(feature, knowledge.number(feature.term(), "weight"));
        }
        return new Rules(
                weights,
                knowledge.number("rule", "threshold"),
                knowledge.number("rule", "group-threshold"),
                (long) knowledge.number("rule", "window"),
                (long) knowledge.number("rule", "back"),
                (long) knowledge.number("rule", "far-back"),
                (long) knowledge.number("rule", "ahead"),
                knowledge.types("encounters"),
                knowledge.types("verbal-acts"),
                knowledge.types("written-acts"),
                Rarity.ofWords(),
                Rarity.ofParties());
    }

    double weight(Feature feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    boolean encounter(String type) {
        return encounterTypes.contains(type);
    }

    boolean verbal(String type) {
        return verbalTypes.contains(type);
    }

    boolean written(String type) {
        return writtenTypes.contains(type);
    }
}
