// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.lexicon.Gazetteer;
import io.github.communique.model.Event;
import io.github.communique.ontology.Ontology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What windows of one article tell together. */
class WindowMergerTest {

    private static final String SAID = """
            {"type":"Statement","evidence":[%d],"participants":[{"mention":3,"role":"source"}]},""";

    private static List<Event> told(int... sentences) {
        StringBuilder events = new StringBuilder();
        for (int sentence : sentences) {
            events.append(SAID.formatted(sentence));
        }
        String answer = "{\"events\":[" + events.substring(0, events.length() - 1) + "]}";
        return new AnswerReader(
                        Ontology.load(), Gazetteer.load(), (words, published, status) -> Optional.empty(), new Losses())
                .events(AnswerText.object(answer, AnswerText.EVENTS).orElseThrow(), Samples.harbour());
    }

    @Test
    void whatTwoWindowsTellOfOneSentenceIsOneEvent() {
        assertThat(WindowMerger.merged(List.of(told(1), told(1, 2)))).hasSize(2);
    }

    @Test
    void whatOneWindowTellsApartStaysApart() {
        assertThat(WindowMerger.merged(List.of(told(1, 2)))).hasSize(2);
        assertThat(WindowMerger.merged(List.of(told(1), told(2)))).hasSize(2);
    }
}
