// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-22 | 2021-03-22",
                "2021-03-22T23:59:59-08:00 | 2021-03-22",
                "2021-3-2 10:00 | 2021-03-02",
                "2021/03/22 | 2021-03-22",
                "20210322 | 2021-03-22",
                "20210322T101500Z | 2021-03-22",
                "Mon, 22 Mar 2021 10:00:00 GMT | 2021-03-22",
                "March 22, 2021 | 2021-03-22",
                "Sept. 2, 2021 | 2021-09-02",
                "September 2nd, 2021 at 10:41 | 2021-09-02",
                "Published: Tuesday, 22 March 2021, 10:41 | 2021-03-22",
                "22.03.2021 | 2021-03-22",
                "03/22/2021 | 2021-03-22",
                "22/03/2021 | 2021-03-22",
                "1616409600 | 2021-03-22",
                "1616409600000 | 2021-03-22"
            })
    void theDayIsReadAsWritten(String text, LocalDate day) {
        assertThat(Days.read(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tuesday",
                "03/04/2021",
                "2021-13-01",
                "2021-02-30",
                "0000-00-00",
                "March 2021",
                "32 March 2021",
                "30 Feb 2021",
                "Published: June 31, 2021",
                "4 minutes ago"
            })
    void whatIsNoCertainDayIsLeftUnread(String text) {
        assertThat(Days.read(text)).isEmpty();
    }
}
