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
 * @param window how many days two dates may lie apart
 * @param back how many days before its article a happening without a date may lie
 * @param ahead how many days after its article a plan without a date may lie
 * @param verbalTypes types of act that consist in saying something
 * @param writtenTypes types of act that leave a text
 * @param words how rare words are
 * @param parties how rare parties are
 */
record Rules(
        Map<Feature, Double> weights,
        double threshold,
        long window,
        long back,
        long ahead,
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
                (long) knowledge.number("rule", "window"),
                (long) knowledge.number("rule", "back"),
                (long) knowledge.number("rule", "ahead"),
                knowledge.types("verbal-acts"),
                knowledge.types("written-acts"),
                Rarity.ofWords(),
                Rarity.ofParties());
    }

    double weight(Feature feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    boolean verbal(String type) {
        return verbalTypes.contains(type);
    }

    boolean written(String type) {
        return writtenTypes.contains(type);
    }
}
