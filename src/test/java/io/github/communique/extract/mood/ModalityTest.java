// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.mood;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.Extraction;
import io.github.communique.extract.sentence.Syntax;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what a word of a sentence tells of happened, lies ahead, did not happen, or is only supposed. */
class ModalityTest {

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 5, 16));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad severed ties with Sudan. | severed",
                "Estonia said that Latvia had expelled a Finnish envoy. | expelled",
                "Observers said that Chile had expelled the envoy in 2019. | expelled",
                "The talks between Egypt and Sudan began on Monday. | talks",
                "Not only did Chile expel the envoy, it shut the embassy. | expel",
                "Not until Monday did Peru sign the agreement. | sign",
                "Norway announced an agreement with Chile. | agreement",
                "Peru and Chile managed to sign an agreement. | sign"
            })
    void whatIsToldAsAFactHappened(String sentence, String word) {
        assertThat(status(sentence, word)).isEqualTo("ACTUAL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The president will visit Peru. | visit",
                "Norway and Chile are going to sign an agreement. | sign",
                "Chile was about to expel the envoy. | expel",
                "Denmark plans to recall its ambassador from Iran. | recall",
                "Denmark offered to mediate between Sudan and Chad. | mediate",
                "Peru is ready to sign an agreement with Chile. | sign",
                "Norway announced a visit by its minister to Chile. | visit",
                "The truce sets the stage for talks between Chad and Sudan. | talks",
                "The president is expected in Lima on Friday for a visit. | visit",
                "Latvian and Maltese ministers to meet in Oslo | meet",
                "Before he flies to Chad on Saturday, the king will address parliament. | flies",
                "Malta looks forward to the visit of the king. | visit",
                "The ministers welcomed the upcoming talks. | talks",
                "Peru's president to visit Chile | visit"
            })
    void whatIsAnnouncedIsPlanned(String sentence, String word) {
        assertThat(status(sentence, word)).isEqualTo("PLANNED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Japan never recalled its ambassador from Seoul. | recalled",
                "Neither Latvia nor Malta signed the treaty. | signed",
                "Neither the Maltese president nor the Latvian premier visited Cyprus. | visited",
                "Nobody in the delegation met the envoy. | met",
                "The king left Oslo without meeting the president. | meeting",
                "Instead of imposing sanctions on Chad, Japan opened talks. | imposing",
                "Japan stopped short of recalling its ambassador. | recalling",
                "Malta has yet to recall its ambassador from Chad. | recall",
                "Malta denied that it had expelled an envoy. | expelled",
                "Malta denied reports that it had expelled an envoy. | expelled",
                "Latvia rejected claims that its minister had met the envoy. | met",
                "Reports that Malta had expelled an envoy were untrue. | expelled",
                "It is not true that Malta expelled an envoy. | expelled",
                "The claim that Malta had expelled an envoy is not true. | expelled",
                "The ministry dismissed as false reports that Malta had expelled an envoy. | expelled",
                "Malta postponed signing the agreement with Chad. | signing",
                "Malta called off talks with Chad. | talks",
                "Malta pulled out of the meeting with Chad. | meeting",
                "The king's trip to Chad fell through on Monday. | trip",
                "The treaty between Chad and Malta remains unsigned. | treaty",
                "The ministers did not agree on a treaty. | treaty",
                "The talks between Chad and Malta never materialised. | talks",
                "A website wrongly reported that Malta had expelled an envoy. | expelled",
                "Never in his life has the king visited Chad. | visited",
                "No meeting took place between Chad and Malta. | meeting",
                "The planned meeting of the two ministers has been postponed. | meeting",
                "There are no plans for the minister to visit Chad. | visit",
                "Malta lifted no sanctions on Chad. | sanctions",
                "Chad and Malta failed to sign an agreement. | sign"
            })
    void whatIsDeniedDidNotHappen(String sentence, String word) {
        assertThat(status(sentence, word)).isEqualTo("NEGATED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We were hopeful that Chad and Malta would reach a compromise. | reach",
                "Malta risks retaliatory tariffs from Chad. | tariffs",
                "Malta fears that Chad will expel the envoy. | expel",
                "If Chad recalls its envoy, Malta will protest. | recalls",
                "Chad may sever ties with Sudan. | sever",
                "Chad would have expelled the envoy. | expelled",
                "Chad nearly severed ties with Sudan. | severed",
                "Malta is considering recognising the island. | recognising",
                "Did Malta expel the envoy? | expel",
                "Had Malta expelled the envoy, Chad would have protested. | expelled",
                "Malta came within an inch of severing ties with Chad. | severing",
                "In a war game, Norway expels the envoy of Spain. | expels",
                "In the opera, the king of Norway visits Spain. | visits",
                "Has Chad recalled its ambassador from Peru? | recalled",
                "Analysts expect Peru to recall its ambassador from Chile. | recall",
                "Experts say Japan will recall its ambassador. | recall",
                "Malta and Chad were close to signing an agreement. | signing",
                "It is possible that Peru recalled its ambassador. | recalled",
                "There is no evidence that Chad violated the agreement. | violated",
                "Rumours that Malta had expelled an envoy went round. | expelled",
                "Peru did not deny that it had expelled an envoy. | expelled",
                "A possible meeting of the two presidents was discussed. | meeting",
                "In the second season of the series, the king of Norway visits Spain. | visits",
                "In the video game, the king of Norway visits Spain. | visits",
                "Chad would neither confirm nor deny that Malta had expelled the envoy. | expelled",
                "Malta could not confirm that Chad had expelled the envoy. | expelled",
                "Chad and Malta could not agree on a treaty. | treaty",
                "In the film, the king of Norway visits Spain. | visits",
                "The novel tells how the king of Norway visited Spain. | visited",
                "Chad is not going to let this lie. | going"
            })
    void whatIsOnlySupposedIsNoEvent(String sentence, String word) {
        assertThat(status(sentence, word)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Malta rejected a demand by Chad. | demand | ACTUAL",
                "We would urge Chad to respect the law. | urge | ACTUAL",
                "Malta did not condemn Chad. | condemn | none",
                "Malta will urge Chad to respect the law. | urge | PLANNED"
            })
    void whatIsNotSaidIsNoAct(String sentence, String word, String status) {
        Syntax syntax = syntax(sentence);
        assertThat(new Modality(Extraction.lexicon(), syntax)
                        .spoken(token(syntax, word), OptionalInt.empty())
                        .map(Enum::name)
                        .orElse("none"))
                .isEqualTo(status);
    }

    private static String status(String sentence, String word) {
        Syntax syntax = syntax(sentence);
        return new Modality(Extraction.lexicon(), syntax)
                .status(token(syntax, word), OptionalInt.empty())
                .map(Enum::name)
                .orElse("none");
    }

    private static Syntax syntax(String sentence) {
        return new Syntax(Extraction.engine().read(sentence, PUBLISHED).get(0));
    }

    private static int token(Syntax syntax, String word) {
        return IntStream.range(0, syntax.size())
                .filter(token -> syntax.token(token).text().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
