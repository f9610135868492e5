// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.property.Odd;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SentenceCodecPropertiesTest {

    @Provide
    Arbitrary<String> texts() {
        return Odd.texts();
    }

    @Property(seed = "2026")
    void aSentenceOfAnyWordsIsReadBack(@ForAll("texts") String word, @ForAll("texts") String lemma) {
        String text = word + " " + lemma;
        Sentence sentence = new Sentence(
                text,
                7,
                7 + text.length(),
                List.of(new Token(0, word, lemma, "NN", "O", 7, 7 + word.length())),
                List.of(new Dependency(Dependency.ROOT, lemma, 0)),
                List.of(new Dependency(Dependency.ROOT, word, 0)),
                List.of(new TimeExpression(0, 0, "DATE", lemma)));

        assertThat(SentenceCodec.read(SentenceCodec.write(List.of(sentence, sentence))))
                .containsExactly(sentence, sentence);
    }
}
