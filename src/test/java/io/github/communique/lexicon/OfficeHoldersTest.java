// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoldersTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foreign minister|foreign minister|MINISTER||2",
                "Minister of Foreign Affairs of Chile|foreign minister|MINISTER||4",
                "Deputy Foreign Minister Cho|deputy foreign minister|MINISTER||3",
                "former deputy foreign minister|deputy foreign minister|MINISTER|FORMER|4",
                "Vice President Han|vice president|HEAD_OF_STATE||2",
                "vice-president|vice president|HEAD_OF_STATE||1",
                "acting prime minister|prime minister|HEAD_OF_GOVERNMENT|INTERIM|3",
                "then - president Bush|president|HEAD_OF_STATE|FORMER|3",
                "ex-president Bush|president|HEAD_OF_STATE|FORMER|1",
                "ex-foreign minister|foreign minister|MINISTER|FORMER|2",
                "President - elect Donald Trump|president|HEAD_OF_STATE|ELECT|3",
                "UN Secretary - General António Guterres|secretary-general|HEAD_OF_ORGANISATION||4",
                "special envoy|envoy|ENVOY||2",
                "FOREIGN MINISTRY SPOKESWOMAN MAO NING|spokesperson|SPOKESPERSON||3",
                "chargé d'affaires|chargé d'affaires|DIPLOMAT||2"
            })
    void wordsNameAnOffice(String words, String office, Rank rank, Modifier modifier, int length) {
        assertThat(GAZETTEER.officeAt(List.of(words.split(" ")), 0)).hasValueSatisfying(match -> {
            assertThat(match.office().label()).isEqualTo(office);
            assertThat(match.office().rank()).isEqualTo(rank);
            assertThat(match.modifiers()).isEqualTo(modifier == null ? Set.of() : Set.of(modifier));
            assertThat(match.length()).isEqualTo(length);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Secretary of State, US",
        "Foreign Secretary, GB",
        "Chancellor of the Exchequer, GB",
        "External Affairs Minister, IN",
        "Secretary of Defense, US"
    })
    void someOfficesTellTheirStateByThemselves(String words, String country) {
        assertThat(GAZETTEER.officeAt(List.of(words.split(" ")), 0))
                .flatMap(match -> match.office().country())
                .contains(country);
    }

    @Test
    void wordsOfNoOfficeNameNone() {
        assertThat(GAZETTEER.officeAt(List.of("former", "factory", "owners"), 0))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Lavrov, 2021, Sergei Lavrov, Foreign Minister, RU",
        "Gromyko, 1984, Andrei Gromyko, Foreign Minister, SU",
        "Bush, 1990, George H. W. Bush, President, US",
        "Bush, 2005, George W. Bush, President, US",
        "Clinton, 2011, Hillary Clinton, Secretary of State, US",
        "Zelensky, 2023, Volodymyr Zelenskyy, President, UA",
        "Joseph R. Biden Jr., 2022, Joe Biden, President, US",
        "'Joseph R. Biden, Jr.', 2022, Joe Biden, President, US",
        "Wang Yi, 2024, Wang Yi, Foreign Minister, CN",
        "Shevardnadze, 1987, Eduard Shevardnadze, Foreign Minister, SU",
        "Kallas, 2025, Kaja Kallas, High Representative, ",
        "Annan, 2003, Kofi Annan, Secretary-General, ",
        "Thatcher, 1987, Margaret Thatcher, Prime Minister, GB"
    })
    void aPersonIsKnownByNameAndYear(String name, int year, String label, String office, String country) {
        assertThat(GAZETTEER.person(name, year)).hasValueSatisfying(person -> {
            assertThat(person.label()).isEqualTo(label);
            assertThat(person.posts()).filteredOn(post -> post.holds(year)).anySatisfy(post -> {
                assertThat(post.office()).isEqualTo(office);
                assertThat(post.country().orElse(null)).isEqualTo(country);
            });
        });
    }

    @Test
    void aFamilyNameOfNobodyThenInOfficeIsNobody() {
        assertThat(GAZETTEER.person("Gromyko", 2020)).isEmpty();
    }

    @Test
    void aFullNameIsKnownAfterOffice() {
        assertThat(GAZETTEER.person("Henry Kissinger", 2020)).isPresent();
    }

    @Test
    void aFamilyNameOfTwoInOfficeIsLeftToTheArticle() {
        assertThat(GAZETTEER.person("Assad", 2010)).isPresent();
        assertThat(GAZETTEER.person("Lee", 2009)).isEmpty();
        assertThat(GAZETTEER.persons("Lee", 2009)).hasSizeGreaterThan(1);
    }
}
