// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.identity.FullName.Likeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sauli Niemelä        | Sauli Niemela            | SAME
        Mun Jae-ok           | Mun Jae-Ok               | SAME
        Adel Abdul-Mahfi     | Adel Abdul Mahfi         | SAME
        Ronald J. Tremp      | Ronald Tremp             | FULLER
        Javad Zarin          | Mohammad Javad Zarin     | FULLER
        J. Tremp             | Ronald J. Tremp          | FULLER
        Sergei Orlow         | Sergey Orlow             | SPELT
        Volodymyr Selenski   | Volodymyr Selenskyy      | SPELT
        Steve Nuchkin        | Steven T. Nuchkin        | SPELT
        Ed Rolle             | Edward R. Rolle          | SPELT
        Tarek al-Masi        | Tarek Masi               | FULLER
        Abi Kenzo            | Kenzo Abi                | TURNED
        Abi Kenzo            | K. Abi                   | TURNED
        Orlow Sergei         | Sergey Orlow             | TURNED
        Kam Jong Ok          | Jong-ok Kam              | TURNED
        Jong Ok Kam          | Ok Kam Jong              | TURNED
        Kam Jong Ok          | Jong Kam Ok              | OTHER
        Kim Jong Ok          | Kim Jong Ek              | OTHER
        Kim Chol             | Kim Cholsu               | OTHER
        Maria Lind           | Mario Lindgren           | OTHER
        George W. Busk       | George H.W. Busk         | OTHER
        Hassan Roufani       | Hossein Roufani          | OTHER
        """)
    void namesAreComparedWordByWord(String one, String other, Likeness likeness) {
        assertThat(name(one).to(name(other))).isEqualTo(likeness);
        assertThat(name(other).to(name(one))).isEqualTo(likeness);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lind", "senior official", "U.S. official", " ", "Lind II the elder"})
    void whatIsNoFullNameIsNone(String text) {
        assertThat(FullName.of(text)).isEmpty();
    }

    @Test
    void theInitialIsThatOfTheFamilyName() {
        assertThat(name("Ana Élise Özdemir").initial()).isEqualTo("o");
    }

    private static FullName name(String text) {
        return FullName.of(text).orElseThrow();
    }
}
