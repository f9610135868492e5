// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China and Russia agree|China NAME CN, Russia NAME RU",
                "CHINA , ISRAEL DISCUSS TRADE|China NAME CN, Israel NAME IL",
                "TURKEY WARNS THE U.S. OVER NORTH KOREA|Turkey NAME TR, United States NAME US, North Korea NAME KP",
                "the U.S. and the UK|United States NAME US, United Kingdom NAME GB",
                "South Korea , the DPRK and the P.R.C.|South Korea NAME KR, North Korea NAME KP, China NAME CN",
                "Türkiye and Turkiye and Burma|Turkey NAME TR, Turkey NAME TR, Myanmar NAME MM",
                "The Kremlin praised Downing Street|Russia METONYM RU, United Kingdom METONYM GB",
                "the Elysee Palace and the Élysée|France METONYM FR, France METONYM FR",
                "the State Department and the Pentagon|United States METONYM US, United States METONYM US",
                "French and Chinese ministers|France DEMONYM FR, China DEMONYM CN",
                "two Spaniards in Prague|Spain NATIONALS ES, Czech Republic CAPITAL CZ",
                "Tehran and Kiev|Iran CAPITAL IR, Ukraine CAPITAL UA",
                "officials of the E.U. and Nato|European Union NAME -, North Atlantic Treaty Organization NAME -",
                "Brussels warned Hamas|European Union METONYM -, Hamas NAME PS",
                "the UN Security Council , not the United Nations|UN Security Council NAME -, United Nations NAME -",
                "the Democratic Republic of the Congo|Democratic Republic of the Congo NAME CD",
                "Guinea - Bissau , Guinea , Equatorial Guinea|Guinea-Bissau NAME GW, Guinea NAME GN, Equatorial Guinea NAME GQ",
                "Côte d'Ivoire and Cote d' Ivoire|Ivory Coast NAME CI, Ivory Coast NAME CI",
                "talks in Sharm el - Sheikh|Sharm el-Sheikh NAME EG",
                "in Washington , D.C. , on Monday|United States CAPITAL US",
                "Sino - Russian trade|China COMBINING CN, Russia DEMONYM RU",
                "the P5 +1 group and the E3|P5+1 NAME -, E3 NAME -",
                "OPEC + cut what OPEC said|OPEC+ NAME -, Organization of the Petroleum Exporting Countries NAME -",
                "Sergey Lavrov met Wang Yi|Sergei Lavrov NAME RU, Wang Yi NAME CN",
                "Dominican and Congolese envoys|Dominican Republic DEMONYM DO, Democratic Republic of the Congo DEMONYM CD",
                "a turkey in china , who told us|"
            })
    void namesAreFoundInRunningWords(String sentence, String expected) {
        List<String> found = GAZETTEER.in(words(sentence)).stream()
                .map(senses -> show(senses.get(0)))
                .toList();
        assertThat(String.join(", ", found))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Washington|United States CAPITAL US, Washington NAME US",
                "Brussels|European Union METONYM -, Belgium CAPITAL BE, Brussels NAME BE",
                "Georgia|Georgia NAME GE, Georgia NAME US",
                "Moscow|Russia CAPITAL RU, Soviet Union CAPITAL SU, Moscow NAME RU",
                "Singapore|Singapore NAME SG, Singapore DEMONYM SG, Singapore CAPITAL SG, Singapore NAME SG"
            })
    void anAmbiguousNameGivesItsSensesTheLikeliestFirst(String name, String expected) {
        List<String> senses =
                GAZETTEER.at(List.of(name), 0).stream().map(GazetteerTest::show).toList();
        assertThat(String.join(", ", senses)).isEqualTo(expected);
    }

    @Test
    void shorterNamesAreKeptBehindTheLongest() {
        assertThat(GAZETTEER.allAt(words("Guinea - Bissau"), 0))
                .extracting(GazetteerTest::show)
                .startsWith("Guinea-Bissau NAME GW", "Guinea NAME GN");
    }

    @Test
    void aNameThatIsAlsoAWordIsDoubtful() {
        assertThat(GAZETTEER.at(List.of("Nice"), 0)).isNotEmpty().allMatch(Match::doubtful);
        assertThat(GAZETTEER.at(List.of("France"), 0)).isNotEmpty().noneMatch(Match::doubtful);
    }

    @Test
    void aHyphenatedWordIsReadInParts() {
        assertThat(GAZETTEER.within("U.S.-Iran"))
                .extracting(senses -> show(senses.get(0)))
                .containsExactly("United States NAME US", "Iran NAME IR");
    }

    @Test
    void anOrganOfAnOrganisationActsForIt() {
        Entry commission = GAZETTEER.at(words("European Commission"), 0).get(0).entry();
        assertThat(commission).isInstanceOfSatisfying(Entry.Organisation.class, organ -> assertThat(organ.actsFor())
                .flatMap(GAZETTEER::entry)
                .map(Entry::label)
                .contains("European Union"));
    }

    @ParameterizedTest
    @CsvSource({
        "Springfield, US, US",
        "Tripoli, , LY",
        "Tripoli, LB, LB",
        "Hyderabad, PK, PK",
        "Hyderabad, , IN",
        "Camp David, , US",
        "The Hague, NL, NL",
        "Kyiv, , UA"
    })
    void aPlaceIsChosenByCountryThenByPeople(String name, String hint, String country) {
        assertThat(GAZETTEER.place(name, Optional.ofNullable(hint)).flatMap(Entry::country))
                .contains(country);
    }

    @Test
    void aRegionWithoutACountryIsAPlace() {
        assertThat(GAZETTEER.place("South China Sea", Optional.empty()))
                .hasValueSatisfying(sea -> assertThat(sea.country()).isEmpty());
    }

    @Test
    void aStateOrganIsFoundByCommonNoun() {
        assertThat(GAZETTEER.organAt(words("the Chinese Foreign Ministry said"), 2))
                .map(match -> match.entry().label() + " " + match.length())
                .contains("foreign ministry 2");
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.split(" "));
    }

    private static String show(Match match) {
        return match.entry().label() + " " + match.how() + " " + match.country().orElse("-");
    }
}
