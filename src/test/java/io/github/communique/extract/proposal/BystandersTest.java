// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.Extraction;
import io.github.communique.extract.article.Passage;
import io.github.communique.extract.reading.Phrases;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A state that only describes somebody takes no part. */
class BystandersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Chilean tourists visited Peru.              | Chile",
                "A Ghanaian refugee met the Togolese envoy.  | Ghana",
                "The ousted president of Togo thanked Ghana. | Togo",
                "A Togolese opposition party thanked Ghana.  | Togo",
                "The governor of Tokyo visited Chile.       | Japan",
                "Retired Chilean general Adam Nowak visited Peru. | Chile",
                "A Chilean priest visited Peru.              | Chile",
                "Iceland, the supermarket chain, thanked Ghana. | Iceland",
                "Chile, but not Peru, thanked Ghana.         | Peru",
                "Every Andean state except Peru thanked Ghana. | Peru",
                "Peru was not among those who thanked Ghana. | Peru",
                "A Chilean trade union thanked Ghana.        | Chile",
                "The rights groups in Chile and Peru thanked Ghana. | Peru",
                "The Chilean minority thanked Ghana.         | Chile",
                "Ghana withdrew from the Lima Treaty.        | Peru",
                "The Kenyan envoy to Lomé criticised Ghana.  | Togo",
                "The Kenyan envoy to Togo criticised Ghana.  | Togo"
            })
    void aStateThatDescribesSomebodyElseStandsBy(String sentence, String state) {
        assertThat(bystanders(sentence)).contains(state);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Kenyan envoy to Togo criticised Ghana.  | Ghana",
                "Chile's foreign minister visited Peru.      | Chile",
                "Chile and Peru, among others, thanked Ghana. | Peru",
                "The rights groups and Chile thanked Ghana.  | Chile",
                "Neither Latvia nor Malta thanked Ghana.     | Malta",
                "Norway condemned the Togolese government.   | Togo"
            })
    void aStateThatActsOrIsActedOnTakesPart(String sentence, String state) {
        assertThat(bystanders(sentence)).doesNotContain(state);
    }

    private static List<String> bystanders(String sentence) {
        Passage passage = Phrases.analyzed(sentence, Phrases.DAY).passages().get(0);
        Bystanders bystanders = new Bystanders(Extraction.lexicon(), passage);
        return Phrases.read(sentence, Phrases.DAY).stream()
                .filter(bystanders::include)
                .flatMap(phrase -> phrase.parties().stream())
                .map(party -> party.name())
                .toList();
    }
}
