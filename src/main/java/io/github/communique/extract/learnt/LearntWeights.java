// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import io.github.communique.weights.TreeModel;
import java.util.Objects;

/**
 * What was learnt from annotated articles, apart from the encoder's own.
 *
 * @param parts says of a side whether it takes part, and as what
 * @param judge says of a proposal how likely it is right
 * @param sameness says of two tellings of one type how likely they are of one happening
 * @param happening says of a happening how likely it is an event of its own
 * @param dates says of a date that an event may have how likely it has it
 * @param places says the same of a place
 */
public record LearntWeights(
        TreeModel parts, TreeModel judge, TreeModel sameness, TreeModel happening, TreeModel dates, TreeModel places) {
    public LearntWeights {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(judge, "judge");
        Objects.requireNonNull(sameness, "sameness");
        Objects.requireNonNull(happening, "happening");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(places, "places");
    }
}
