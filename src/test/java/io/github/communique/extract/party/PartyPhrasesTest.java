// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.party.PartyPhrase.How;
import io.github.communique.extract.reading.Phrases;
import org.junit.jupiter.api.Test;

class PartyPhrasesTest {

    @Test
    void everyPhraseThatStandsForAPartyIsTold() {
        assertThat(Phrases.of("Kenya's envoy thanked Chinese officials, and Tokyo praised the European Union."))
                .contains(
                        "Kenya NAME Kenya",
                        "Kenya's envoy OFFICE Kenya's envoy/Kenya",
                        "Chinese DEMONYM China",
                        "Chinese officials OFFICE Chinese officials/China",
                        "Tokyo SEAT Japan",
                        "European Union NAME European Union");
    }

    @Test
    void aNameOfSeveralWordsIsToldOnceAtItsHead() {
        assertThat(Phrases.read("Angela Merkel visited the Democratic Republic of the Congo.", Phrases.DAY))
                .filteredOn(phrase -> phrase.how() == How.NAME || phrase.how() == How.PERSON)
                .extracting(PartyPhrase::head)
                .containsExactly(1, 5);
    }

    @Test
    void aPronounIsToldWithThoseItStandsFor() {
        assertThat(Phrases.of("Kenyan President Daniel Otieno said he would visit Uganda."))
                .contains("he PRONOUN Daniel Otieno/Kenya");
    }
}
