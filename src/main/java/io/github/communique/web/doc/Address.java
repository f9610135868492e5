// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.web.graph.Alternates;
import io.github.communique.web.graph.DocumentForm;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import io.github.communique.web.http.Segment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a thing and its document stand.
 *
 * @param kind of thing, such as {@code event}
 * @param slug the rest of its name
 * @param form the one form that is asked for by the end of the address, if one is
 */
record Address(String kind, String slug, Optional<DocumentForm> form) {

    private static final int LONGEST = 500;

    /** @throws Problem if it can be no address of a thing */
    static Address of(Ask ask) {
        Address told = of(ask.path());
        return told.slug.contains("%") || told.kind.contains("%") ? of(ask.sentPath()) : told;
    }

    private static Address of(List<String> path) {
        if (path.size() != 3 || !named(path.get(1)) || !named(path.get(2))) {
            throw Problem.of(
                    404,
                    "There is no such thing",
                    "Things stand under id/KIND/NAME, their documents under doc/KIND/NAME, without a slash at the end.");
        }
        return new Address(path.get(1), path.get(2), Optional.empty());
    }

    /** A slash in a name is not one between names, and steps upwards lead nowhere. */
    private static boolean named(String part) {
        return !part.isBlank()
                && part.length() <= LONGEST
                && !part.equals(".")
                && !part.equals("..")
                && part.chars().noneMatch(sign -> sign == '/' || sign == '\\' || Character.isISOControl(sign));
    }

    /**
     * All that an address may mean: the thing of that very name, then a form of the document on a thing; and names with
     * signs beyond ASCII as they are and percent-encoded, since IRIs may be minted either way.
     */
    static Stream<Address> meant(Ask ask) {
        return Stream.of(of(ask), of(ask.sentPath()))
                .distinct()
                .flatMap(address -> Stream.concat(Stream.of(address), address.ofForm()));
    }

    private Stream<Address> ofForm() {
        return DocumentForm.all().stream()
                .filter(end -> slug.endsWith("." + end.extension())
                        && slug.length() > end.extension().length() + 1)
                .map(end -> new Address(
                        kind, slug.substring(0, slug.length() - end.extension().length() - 1), Optional.of(end)));
    }

    String thing(String base) {
        return base + "id/" + kind + "/" + slug;
    }

    String document(String base) {
        return base + "doc/" + kind + "/" + slug;
    }

    /** The last part of the address that is asked for, as it may stand in a link. */
    String file() {
        return encoded(slug) + form.map(end -> "." + end.extension()).orElse("");
    }

    /** Where the forms of a page of the document stand. */
    Alternates alternates(int page) {
        return new Alternates(encoded(slug), Portion.query(page));
    }

    /** The document's path below the base, as it may stand in a link; with a percent sign it is encoded already. */
    String path() {
        return "doc/" + encoded(kind) + "/" + encoded(slug);
    }

    private static String encoded(String part) {
        return part.contains("%") ? part : Segment.of(part);
    }
}
