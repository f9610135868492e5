// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.Extraction;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Teams of nations meet in sport; ministers meet at it. */
class SportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Malta will host Norway in the Nations League on Friday.",
                "Norway and Chile will meet in Oslo in the Davis Cup on Friday.",
                "Peru received Chile in a World Cup qualifier in Lima on Tuesday.",
                "Malta meet Norway in the semi-final in Oslo on Friday.",
                "Malta travel to Norway for a friendly on Tuesday."
            })
    void aMatchIsNoMeeting(String sentence) {
        assertThat(events(sentence)).isEmpty();
    }

    @Test
    void presidentsMeetAtAMatch() {
        assertThat(events("The Norwegian president met the Moroccan king at the World Cup on Tuesday."))
                .extracting(event -> event.type().name())
                .containsExactly("Meeting");
    }

    @Test
    void eurosAreMoney() {
        assertThat(events("Norway gave Malta 20 million euros in aid on Monday."))
                .extracting(event -> event.type().name())
                .containsExactly("Aid");
    }

    @Test
    void friendlyTalksAreNoFriendly() {
        assertThat(events("Kenya and Uganda held friendly talks in Nairobi on Monday."))
                .extracting(event -> event.type().name())
                .containsExactly("Meeting");
    }

    private static List<Event> events(String sentence) {
        return Extraction.extractor()
                .extract(new Article(
                        URI.create("urn:communique:article:sport"),
                        "",
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(sentence)));
    }
}
