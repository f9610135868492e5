// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.weights.FeatureRow;
import io.github.communique.weights.TreeModel;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What trees learn from rows whose outcomes follow a rule, with some noise. */
class TreeTrainerTest {

    private static final TreeTrainer TRAINER = TreeTrainer.ofChance(100);

    @Test
    void sameLessonsGiveTheSameTreesToTheByte() {
        assertThat(TRAINER.train(lessons(400))).isEqualTo(TRAINER.train(lessons(400)));
    }

    @Test
    void theyTellWhatFollowsTheRuleFromWhatDoesNot() {
        TreeModel model = TreeTrainer.model(TRAINER.train(lessons(400)));
        float[][] chances = model.outcomes(List.of(row("noun", 0.9), row("verb", 0.1)));
        assertThat(chances[0][0]).isGreaterThan(0.6f);
        assertThat(chances[1][0]).isLessThan(0.4f);
    }

    @Test
    void oneOfSeveralClassesIsTold() {
        TreeLessons lessons = new TreeLessons();
        for (int i = 0; i < 300; i++) {
            lessons.add(row("verb", i % 3 / 3.0), i % 3);
        }
        TreeModel model = TreeTrainer.model(TreeTrainer.ofClasses(3, 100).train(lessons));
        assertThat(model.outcomes(List.of(row("verb", 2 / 3.0)))[0][2]).isGreaterThan(0.8f);
    }

    @Test
    void aFeatureThatIsHardlySeenIsLeftOut() {
        TreeLessons lessons = lessons(100);
        lessons.add(row("adverb", 0.5), 1);
        assertThat(lessons.features()).containsExactly("tag=noun", "tag=verb", "weight");
    }

    @Test
    void fromNothingNothingIsLearnt() {
        assertThatThrownBy(() -> TRAINER.train(new TreeLessons()))
                .isInstanceOf(TooLittleToLearn.class)
                .hasMessageContaining("0");
    }

    /** Nouns of some weight are right, but for every tenth row. */
    private static TreeLessons lessons(int count) {
        Random random = new Random(5);
        TreeLessons lessons = new TreeLessons();
        for (int i = 0; i < count; i++) {
            boolean noun = random.nextBoolean();
            double weight = random.nextDouble();
            boolean right = noun && weight > 0.5;
            lessons.add(row(noun ? "noun" : "verb", weight), right != (i % 10 == 0) ? 1 : 0);
        }
        return lessons;
    }

    private static FeatureRow row(String tag, double weight) {
        return new FeatureRow().withOneOf("tag", tag).with("weight", weight);
    }
}
