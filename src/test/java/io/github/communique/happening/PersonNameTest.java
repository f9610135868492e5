// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Joseph R. Marsh, Jr. | Joe Marsh | true",
                "Yeong Min | Yeong | true",
                "Yeong | Yeong Min | true",
                "Anna Hale | Hale | true",
                "Karim al-Masri | Masri | true",
                "Omar el-Tahiri | Yusuf el-Hadi | false",
                "Volodymyr Kravenskyy | Kravensky | true",
                "Anna Hale | Robert Hale | false",
                "Yeong Min-su | Yeong Jae-ho | false",
                "Anna Hale | Anna Brook | false"
            })
    void twoNamesAgreeWhereTheyMayBeOnePersons(String one, String other, boolean agree) {
        assertThat(PersonName.of(one).orElseThrow().agrees(PersonName.of(other).orElseThrow()))
                .isEqualTo(agree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"President of Peru", "foreign minister", "J. R.", " "})
    void whatTellsAnOfficeAloneIsNoName(String office) {
        assertThat(PersonName.of(office)).isEmpty();
    }
}
