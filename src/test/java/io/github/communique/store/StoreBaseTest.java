// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreBaseTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:3030/, true",
        "http://desk.localhost/, true",
        "http://127.0.0.1:8080/news/, true",
        "http://[::1]/, true",
        "https://data.example.org/news/, false",
        "https://localhost.example.org/, false"
    })
    void aBaseOfThisMachineAloneIsTold(String base, boolean local) {
        assertThat(new StoreBase(base).isLocal()).isEqualTo(local);
    }
}
