// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.reading.Phrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence of each kind of phrase, and for whom it stands; and of each kind that stands for nobody. */
class PartyKindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru's ambassador to Chile, Ana Rojas, thanked Cuba. | Ana Rojas PERSON Ana Rojas/Peru",
                "British High Commissioner to Ghana Neil Brand thanked Togo. | Neil Brand PERSON Neil Brand/United Kingdom",
                "UN special envoy for Libya Geir Dahl thanked Tunisia. | Geir Dahl PERSON Geir Dahl/UN",
                "Russia's ambassador to the UN, Vasily Orlov, thanked Ghana. | Vasily Orlov PERSON Vasily Orlov/Russia",
                "Secretary of State Ann Kemper thanked Ghana. | Ann Kemper PERSON Ann Kemper/United States",
                "Former Polish foreign minister Adam Nowak visited Ghana. | Adam Nowak PERSON Adam Nowak",
                "The previous Polish foreign minister Adam Nowak visited Ghana. | Adam Nowak PERSON Adam Nowak",
                "Retired Polish foreign minister Adam Nowak visited Ghana. | Adam Nowak PERSON Adam Nowak",
                "In 2014, then Polish foreign minister Adam Nowak visited Ghana. | Adam Nowak PERSON Adam Nowak/Poland",
                "Polish opposition leader Adam Nowak visited Ghana. | Adam Nowak PERSON Adam Nowak",
                "Poland's shadow foreign minister, Adam Nowak, visited Ghana. | Adam Nowak PERSON Adam Nowak",
                "Adam Nowak, the leader of a rebel movement in Mali, visited Ghana. | Adam Nowak PERSON Adam Nowak",
                "Polish Foreign Minister Ewa Chad visited Ghana. | Ewa Chad PERSON Ewa Chad/Poland",
                "Retired Polish general Adam Nowak visited Ghana. | Adam Nowak PERSON Adam Nowak",
                "President Ana Rojas of Peru and President Adam Nowak of Poland met. | Adam Nowak PERSON Adam Nowak/Poland",
                "Polish Foreign Minister Dr. Adam Nowak visited Ghana. | Adam Nowak PERSON Adam Nowak/Poland",
                "Serbia and Montenegro thanked Ghana. | Montenegro NAME Montenegro",
                "Kremlin critic Adam Nowak visited Ghana. | Adam Nowak PERSON Adam Nowak",
                "Iranian-born lawyer Sara Tehrani visited Ghana. | Sara Tehrani PERSON Sara Tehrani",
                "Chad recalled its ambassador from Ghana. | ambassador OFFICE ambassador/Chad",
                "One of the EU's top leaders criticised Togo. | One COLLECTIVE EU",
                "Ghana praised the rebels. | rebels COLLECTIVE rebels",
                "Ghana condemned the Kenyan junta, and the regime protested. | regime GOVERNMENT Kenya"
            })
    void aPhraseStandsForItsParty(String sentence, String told) {
        assertThat(Phrases.of(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Air France halted flights. | France",
                "The Bank of England raised its rate. | England",
                "Former Georgia governor Ann Kemper visited Poland. | Georgia",
                "Polish Foreign Minister Ewa Chad visited Ghana. | Chad",
                "The governor of Central Macedonia visited Ghana. | Macedonia",
                "Ghana taxed Panama hats. | Panama",
                "The premier of New South Wales visited Ghana. | Wales",
                "Michael Jordan visited Ghana. | Jordan"
            })
    void aNameInsideAnotherNameStandsForNobody(String sentence, String name) {
        assertThat(Phrases.of(sentence)).noneMatch(told -> told.startsWith(name + " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ousted president of Niger thanked Ghana. | president",
                "Japan's main opposition party thanked Ghana. | Japan's main opposition party",
                "The governor of Tokyo visited Ghana. | governor"
            })
    void whoActsForNoStateIsNoOfficer(String sentence, String phrase) {
        assertThat(Phrases.of(sentence)).noneMatch(told -> told.startsWith(phrase + " O"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The African Union met in Accra. The AU thanked Ghana. | AU NAME African Union",
                "Kenya's president, Daniel Otieno, spoke. “We thank Ghana,” Otieno said. | We PRONOUN Daniel Otieno/Kenya"
            })
    void whatWasToldBeforeHelps(String text, String told) {
        assertThat(Phrases.of(text)).contains(told);
    }
}
