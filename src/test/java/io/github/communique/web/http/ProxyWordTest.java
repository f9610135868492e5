// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks, by what a proxy says. */
class ProxyWordTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "192.0.2.7                                           | 192.0.2.7",
                "203.0.113.1, 192.0.2.7                              | 192.0.2.7",
                "192.0.2.7:5023                                      | 192.0.2.7",
                "2001:db8::7                                         | 2001:db8::7",
                "[2001:db8::7]:5023                                  | 2001:db8::7",
                "''                                                  |"
            })
    void theLastOfTheListAsks(String list, String client) {
        assertThat(Proxy.client(Optional.empty(), Optional.of(list))).isEqualTo(Optional.ofNullable(client));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=192.0.2.7;proto=https;by=203.0.113.43           | 192.0.2.7",
                "for=203.0.113.1, For=\"192.0.2.7:5023\";proto=https | 192.0.2.7",
                "for=\"[2001:db8::7]:5023\"                          | 2001:db8::7",
                "proto=https                                         |"
            })
    void theLastElementTellsWhoAsks(String header, String client) {
        assertThat(Proxy.client(Optional.of(header), Optional.empty())).isEqualTo(Optional.ofNullable(client));
    }

    @ParameterizedTest
    @CsvSource({"for=203.0.113.1, 192.0.2.7", "for=192.0.2.7, 203.0.113.1", "proto=https, 192.0.2.7"})
    void whatTheClientWroteItselfDoesNotCount(String forwarded, String forwardedFor) {
        assertThat(Proxy.client(Optional.of(forwarded), Optional.of(forwardedFor)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"for=192.0.2.7, '203.0.113.1, 192.0.2.7'", "'for=\"[2001:db8::7]\"', 2001:db8::7"})
    void aProxyMaySayTheSameTwice(String forwarded, String forwardedFor) {
        assertThat(Proxy.client(Optional.of(forwarded), Optional.of(forwardedFor)))
                .contains(forwardedFor.replaceFirst(".*, ", ""));
    }
}
