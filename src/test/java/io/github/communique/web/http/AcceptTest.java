// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    private static final List<String> OFFERED =
            List.of("text/turtle", "application/ld+json", "application/rdf+xml", "text/html", "text/plain");

    private static String best(String header) {
        return Accept.parse(header).best(OFFERED).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            */*                                                             | text/turtle
            text/turtle;q=0.2, application/rdf+xml;q=0.7                    | application/rdf+xml
            text/html, text/turtle                                          | text/turtle
            TEXT/HTML;Q=1.0, Text/Turtle;q=0.9                              | text/html
            text/*;q=0.5, text/turtle;q=0.1, application/*;q=0.3            | text/html
            */*;q=0.1, text/turtle;q=0                                      | application/ld+json
            text/turtle;q=0                                                 | none
            image/png                                                       | none
            text/turtle;charset=utf-8                                       | text/turtle
            text/turtle;charset="UTF-8";q=0.4, text/html;q=0.3              | text/turtle
            text/turtle;charset=iso-8859-1, text/html;q=0.3                 | text/html
            text/html;level=1, application/rdf+xml;q=0.3                    | application/rdf+xml
            application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted", */*;q=0.1 | application/ld+json
            application/ld+json;q=0.2;profile="a,b;q=1", text/html;q=0.3    | text/html
            text/turtle;q=0.2, text/turtle;charset=utf-8;q=0.9, text/html;q=0.5 | text/turtle
            text/html;q=0.2;q=0.9, text/plain;q=0.5                         | text/plain
            text/html;q=2, text/plain;q=0.1                                 | text/plain
            text/html;q=, text/plain;q=0.1                                  | text/plain
            text/html;q=1.001, text/plain;q=0.1                             | text/plain
            html, */plain, text/, /html, text/rdf+xml/x, text/plain;q=0.1   | text/plain
            text/html;x="unclosed, text/plain                               | text/turtle
            ,, , text/html ,                                                | text/html
            text/html ; q=0.3 , text/plain; q=0.4                           | text/plain
            text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2            | text/html
            """)
    @Shows("http-negotiation")
    void theTypeIsTheOneMostWanted(String header, String type) {
        assertThat(best(header)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"''", "','", "nonsense"})
    void aHeaderThatSaysNothingAcceptsAnything(String header) {
        assertThat(best(header)).isEqualTo("text/turtle");
    }

    @Test
    void aMemberOfGreatLengthIsReadLikeAnyOther() {
        String header = "text/x;a=\"" + "\\\"".repeat(100_000) + "\", text/html";

        assertThat(best(header)).isEqualTo("text/html");
    }

    @Test
    void aBrowserNamesHtml() {
        assertThat(Accept.parse("text/html,*/*;q=0.8").browser()).isTrue();
        assertThat(Accept.parse("*/*").browser()).isFalse();
        assertThat(Accept.parse("text/html;q=0, text/turtle").browser()).isFalse();
    }
}
