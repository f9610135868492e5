// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import io.github.communique.web.http.Ask;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form in which a document is sent: as a page, or in a language of RDF under one of its media types.
 *
 * @param type the media type, without parameters
 * @param language of RDF; empty for a page
 */
public record DocumentForm(String type, Optional<RdfType> language) {

    private static final DocumentForm PAGE = new DocumentForm("text/html", Optional.empty());

    /** The page. */
    public static DocumentForm page() {
        return PAGE;
    }

    /** A language under its own media type. */
    public static DocumentForm of(RdfType language) {
        return new DocumentForm(language.type(), Optional.of(language));
    }

    /** Every form that has an address of its own, the page first. */
    public static List<DocumentForm> all() {
        return Stream.concat(Stream.of(PAGE), Arrays.stream(RdfType.values()).map(DocumentForm::of))
                .toList();
    }

    /** The form that an ending of an address names. */
    public static Optional<DocumentForm> ofExtension(String extension) {
        return all().stream().filter(form -> form.extension().equals(extension)).findFirst();
    }

    /**
     * The form that is accepted most. Who accepts anything gets data rather than a page.
     *
     * @throws io.github.communique.web.http.Problem with the alternatives, if none is accepted
     */
    public static DocumentForm wanted(Ask ask, Alternates alternates) {
        List<String> offered = Stream.concat(
                        Stream.concat(RdfType.types().stream(), Stream.of(PAGE.type)), RdfType.allTypes().stream())
                .distinct()
                .toList();
        return ask.accept()
                .best(offered)
                .map(type -> new DocumentForm(type, RdfType.of(type)))
                .orElseThrow(alternates::notAcceptable);
    }

    /** The end of the address under which this form alone stands, without the dot. */
    public String extension() {
        return language.map(RdfType::extension).orElse("html");
    }

    /** The name for readers. */
    public String label() {
        return language.map(RdfType::label).orElse("HTML");
    }

    /** Whether its own address gives it under the very same type. */
    public boolean addressed() {
        return language.map(RdfType::type).orElse(PAGE.type).equals(type);
    }

    /** The type with what it must be told of characters. */
    public String contentType() {
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }
}
